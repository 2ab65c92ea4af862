"""The day of a journey: a run may go on past midnight, so it is asked for when it is needed."""

from datetime import date, datetime


def today() -> date:
    """The day it is now, as the browser has it too."""
    return datetime.now().astimezone().date()
