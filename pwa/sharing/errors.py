"""What can be wrong with a code that comes in, or with an overview that should go out."""

from enum import StrEnum


class ShareFault(StrEnum):
    """What is wrong; the value is the code that people can pass on, the same in every language."""

    UNKNOWN = 'KR-ONBEKEND'
    NEWER = 'KR-NIEUWER'
    CHARACTER = 'KR-TEKEN'
    BROKEN = 'KR-KAPOT'
    TOO_BIG = 'KR-TE-GROOT'
    EXPIRED = 'KR-VERLOPEN'
    SHAPE = 'KR-VORM'
    TEXT = 'KR-TEKST'
    KEY = 'KR-SLEUTEL'


class ShareError(ValueError):
    """An overview that can't be shared, or a code that can't be read.

    The message is the code alone: nothing of what came in is repeated.

    Attributes:
        fault: what is wrong.
    """

    def __init__(self, fault: ShareFault) -> None:
        super().__init__(fault.value)
        self.fault = fault
