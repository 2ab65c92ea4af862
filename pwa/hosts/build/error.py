"""The one error of the build."""


class BuildError(Exception):
    """A step of the build failed; the message says which and what to do, in one or two lines."""
