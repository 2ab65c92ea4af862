"""What Kring knows about people, in standard-library Python: frozen values and pure functions."""
