"""Measurements. They print figures and ratios taken in one run; no test depends on them."""
