"""Where a circle is kept: one record, written as a whole, acknowledged before anybody is told."""
