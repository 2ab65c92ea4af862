"""Settings for the property tests of this folder."""

from hypothesis import HealthCheck, settings

# How long an example takes says something of the machine, not of the code.
settings.register_profile('kring', deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile('kring')
