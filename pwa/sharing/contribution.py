"""What a circle puts in the joint view, as the text that is kept of it.

It holds an overview as JSON, as typed and without the limits of a code. It stays on the phone, but an app of later may
have to read it, so it says its version.
"""

import json

from pwa.domain.joint import Contribution
from pwa.domain.overview import Overview
from pwa.sharing.errors import ShareError, ShareFault
from pwa.sharing.overview_json import from_json, to_json

VERSION = 1


def to_text(contribution: Contribution) -> str:
    """The contribution as a text; ``from_text`` gives it back."""
    content = {'version': VERSION, 'picture': contribution.picture, 'overview': to_json(contribution.overview)}
    return json.dumps(content, ensure_ascii=False)


def from_text(text: str) -> Contribution:
    """The contribution in a text.

    Raises:
        ShareError: ``NEWER`` if a newer app wrote it, ``SHAPE`` or ``TEXT`` if it is damaged.
    """
    try:
        content = dict(json.loads(text))
        is_newer = content['version'] > VERSION
        picture, overview = str(content['picture']), str(content['overview'])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ShareError(ShareFault.SHAPE) from error
    if is_newer:
        raise ShareError(ShareFault.NEWER)
    contribution = Contribution(from_json(overview), picture)
    if not _is_whole(contribution.overview):
        raise ShareError(ShareFault.SHAPE)
    return contribution


def _is_whole(overview: Overview) -> bool:
    """Whether everybody who is pointed at is there."""
    places = [figure.person for figure in overview.steunfiguren]
    places += [step.who for step in overview.steps if step.who is not None]
    return all(0 <= place < len(overview.people) for place in places)


def kept_form(contribution: Contribution) -> Contribution:
    """The contribution as it is read once it was kept."""
    return from_text(to_text(contribution))
