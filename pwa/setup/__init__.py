"""Makes a fresh computer ready, with nothing but the standard library.

Kept to what an old Python can read, so that it says in plain words that it is too old.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is what says so
    sys.exit('Kring needs Python 3.11 or newer; this is Python {}.{}.'.format(*sys.version_info))
