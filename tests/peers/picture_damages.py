"""Damages to the drawings and the photo of the book that book_builder.write_all makes."""

# name -> (statements, record of the finding, its table, its row)
PICTURES = {
    "symbol of nobody": ("UPDATE symbol SET symbol = 9 WHERE member = 1", 0, "symbol", "1"),
    "symbol of another member": (
        "UPDATE symbol SET member = 9 WHERE member = 1", 0, "symbol", "9"),
    "symbol checksum": ("UPDATE symbol SET checksum = zeroblob(8)", 0, "symbol", "1"),
    "one of two who swapped": ("DELETE FROM symbol WHERE member = 1", 0, "symbol", "3"),
    "photo": ("UPDATE photo SET jpeg = x'ffd8ffd9'", 0, "photo", "2"),
    "photo of another member": ("UPDATE photo SET member = 1", 0, "photo", "1"),
    "photo checksum": ("UPDATE photo SET checksum = zeroblob(8)", 0, "photo", "2"),
    "a draft before a symbol": (
        "UPDATE symbol SET checksum = zeroblob(8); UPDATE draft_cell SET checksum = zeroblob(8)",
        0, "draft_cell", bytes(range(16)).hex() + "/minutes"),
    "a symbol before a photo": (
        "UPDATE photo SET checksum = zeroblob(8); UPDATE symbol SET checksum = zeroblob(8)",
        0, "symbol", "1"),
}

# The same for values of another type than their column has: name -> (table, statement, finding).
PICTURE_TYPES = {
    "symbol checksum as text": (
        "symbol", "UPDATE symbol SET checksum = 'abcdefgh' WHERE member = 1", 0, "symbol", "1"),
    "photo as text": ("photo", "UPDATE photo SET jpeg = 'a face'", 0, "photo", "2"),
}
