"""The only place that knows whether the app runs on a server or on a phone."""
