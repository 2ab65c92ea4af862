"""The Python side of the phone host: runs in a worker, talks to the page by messages."""
