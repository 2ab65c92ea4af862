"""The codes are what people pass on to each other; they never change."""

from pwa.sharing.errors import ShareError, ShareFault


def test_the_codes_are_frozen() -> None:
    assert [fault.value for fault in ShareFault] == [
        'KR-ONBEKEND',
        'KR-NIEUWER',
        'KR-TEKEN',
        'KR-KAPOT',
        'KR-TE-GROOT',
        'KR-VERLOPEN',
        'KR-VORM',
        'KR-TEKST',
        'KR-SLEUTEL',
    ]


def test_an_error_says_its_code() -> None:
    error = ShareError(ShareFault.SHAPE)
    assert (error.fault, str(error)) == (ShareFault.SHAPE, 'KR-VORM')
