"""Kring: the people around a family, on the family's own phone."""
