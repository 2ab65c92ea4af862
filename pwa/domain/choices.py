"""The fixed choices of the product, each with the number it is stored and shared under.

The numbers are frozen: a code printed today must open in ten years. Append, never renumber.
The lower-case name of a choice is its key in ``content/<language>/choices.toml``.
Source of the choices: the product's scales and support items.
"""

from enum import IntEnum


class CircleKind(IntEnum):
    """Whose circle it is; only a youth's circle can choose a steunfiguur."""

    PARENT = 1
    YOUTH = 2


class Audience(IntEnum):
    """Whom an overview is for; FAMILY is somebody of one's own: family or a friend."""

    PROFESSIONAL = 1
    STEUNFIGUUR = 2
    FAMILY = 3


class Ring(IntEnum):
    """How close a person is; BEFORE and NEW stand beside the three rings."""

    VERY_CLOSE = 1
    CLOSE = 2
    FURTHER = 3
    BEFORE = 4
    NEW = 5


class Domain(IntEnum):
    """The part of life a person belongs to; CARE is kept apart from the circle."""

    HOME = 1
    FAMILY = 2
    FRIENDS = 3
    NEIGHBOURS = 4
    SCHOOL = 5
    WORK = 6
    SPORT = 7
    FAITH = 8
    ONLINE = 9
    BEFORE = 10
    CARE = 11


class Role(IntEnum):
    """Who somebody is to the family; own words can stand beside it."""

    PARTNER = 1
    PARENT = 2
    CHILD = 3
    SIBLING = 4
    GRANDPARENT = 5
    RELATIVE = 6
    FRIEND = 7
    NEIGHBOUR = 8
    COLLEAGUE = 9
    CLASSMATE = 10
    TEACHER = 11
    TRAINER = 12
    CARER = 13
    VOLUNTEER = 14
    ONLINE_FRIEND = 15
    PROFESSIONAL = 16
    PET = 17
    PLACE = 18
    CLUB = 19
    OTHER = 20


class Contact(IntEnum):
    """How often there is contact."""

    NOT_NOW = 1
    YEARLY = 2
    MONTHLY = 3
    WEEKLY = 4
    DAILY = 5


class Knows(IntEnum):
    """What a person knows of how things are."""

    ALL = 1
    SOME = 2
    NOTHING = 3


class Item(IntEnum):
    """Something that people give each other; the number is its bit in a shared code."""

    CHILDCARE = 0
    TRANSPORT = 1
    REPAIRS = 2
    GOING_ALONG = 3
    PAPERS = 4
    LENDING = 5
    LISTENING = 6
    VENTING = 7
    COMFORT = 8
    BELIEVING = 9
    FUN = 10
    EATING = 11
    THINKING_ALONG = 12
    KNOW_HOW = 13
    EXAMPLE = 14
    HONESTY = 15
    WATCHING_OVER = 16
    PERSEVERING = 17
    CONNECTING = 18


class ItemKind(IntEnum):
    """The six kinds of support."""

    PRACTICAL = 1
    EMOTIONAL = 2
    COMPANY = 3
    ADVICE = 4
    EXAMPLE = 5
    CONNECTING = 6


ITEMS_BY_KIND: dict[ItemKind, tuple[Item, ...]] = {
    ItemKind.PRACTICAL: (Item.CHILDCARE, Item.TRANSPORT, Item.REPAIRS, Item.GOING_ALONG, Item.PAPERS, Item.LENDING),
    ItemKind.EMOTIONAL: (Item.LISTENING, Item.VENTING, Item.COMFORT, Item.BELIEVING),
    ItemKind.COMPANY: (Item.FUN, Item.EATING),
    ItemKind.ADVICE: (Item.THINKING_ALONG, Item.KNOW_HOW),
    ItemKind.EXAMPLE: (Item.EXAMPLE, Item.HONESTY, Item.WATCHING_OVER, Item.PERSEVERING),
    ItemKind.CONNECTING: (Item.CONNECTING,),
}


class Stand(IntEnum):
    """Where it stands with somebody as steunfiguur."""

    THINKING = 1
    WANT_TO_ASK = 2
    ASKED = 3
    YES = 4
    NO = 5
    STOPPED = 6


class Stage(IntEnum):
    """The path with a steunfiguur: wie, wat, hoe, blijft het goed, stoppen; each can be put down and taken up."""

    WHO = 1
    WHAT = 2
    HOW = 3
    STILL_GOOD = 4
    STOPPING = 5


class Party(IntEnum):
    """Who an agreement is of; EVERYONE is for what all four agree on."""

    YOUTH = 1
    PARENTS = 2
    STEUNFIGUUR = 3
    PROFESSIONAL = 4
    EVERYONE = 5


class Involvement(IntEnum):
    """In which way a person may be involved; the number is its bit in a shared code."""

    KNOWS_ABOUT_IT = 0
    THINKS_ALONG = 1
    JOINS_MEETINGS = 2
    HELPS_OUT = 3
    MAY_BE_CALLED = 4


class Phase(IntEnum):
    """The order in which a step comes about: orienteren, denken, doen."""

    LOOKING = 1
    THINKING = 2
    DOING = 3


class Outcome(IntEnum):
    """How a step went; none of them is a failure."""

    DONE = 1
    PARTLY = 2
    OTHERWISE = 3
    LET_GO = 4


class Topic(IntEnum):
    """A part of the page "Dit ben ik"."""

    LIKES = 1
    GOOD_AT = 2
    HELPS = 3
    RATHER_NOT = 4
    DREAM = 5


class Field(IntEnum):
    """What of a person, or of a circle, can be shown or kept to oneself."""

    ROLE = 1
    RING = 2
    DOMAIN = 3
    CONTACT = 4
    GIVING = 5
    GETTING = 6
    WHY = 7
    KNOWS = 8
    STRENGTHEN = 9
    INVOLVEMENT = 10
    STEUNFIGUUR = 11
    AGREEMENTS = 12
    STEPS = 13
    GOOD_NEWS = 14
    WISHES = 15
    ABOUT = 16
