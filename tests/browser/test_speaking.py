"""A page is read out by a voice of the phone itself, and by no other."""

import json

import pytest

from tests.browser.drivers.page import Page
from tests.browser.journeys.opening import open_app, wait_for
from tests.browser.journeys.words import SAY

pytestmark = pytest.mark.parametrize('kind', ['chromium'])

VOICES = """(own) => {
  window.said = [];
  const voice = { lang: 'nl-NL', localService: own, name: 'x' };
  speechSynthesis.getVoices = () => [voice];
  speechSynthesis.speak = (utterance) => window.said.push(utterance.text);
  speechSynthesis.cancel = () => window.said.push('-');
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
}"""
SHOWN = 'document.querySelector("#app .k-speak").checkVisibility()'


def with_voice(page: Page, *, own: bool) -> None:
    open_app(page)
    page.eval(f'({VOICES})({json.dumps(own)})')


def test_the_page_is_read_out_and_silent_on_the_next(page: Page) -> None:
    with_voice(page, own=True)
    page.tap(SAY('frame.read_out'))
    (said,) = page.eval('window.said')
    assert SAY('welcome.what.title') in said
    page.tap(SAY('welcome.next'))
    wait_for(page, SAY('welcome.phone.title'))
    assert page.eval('window.said.at(-1)') == '-'


def test_a_voice_from_elsewhere_is_not_used(page: Page) -> None:
    with_voice(page, own=False)
    assert not page.eval(SHOWN)
