"""What a person sees and taps, drawn with NiceGUI out of plain elements."""
