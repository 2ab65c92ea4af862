"""Handing over an overview: the KR1 format, written down in ``FORMAT.md``, and its QR picture."""
