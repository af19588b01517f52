"""The language in which lists are asked for: `tag:pmi org:"Northwind" last:>90d -has:feedback risk`.

Words are looked for everywhere, a field narrows the list, a minus in front means those where it is not so,
and values with commas between are alternatives. Whatever is typed is a question: what is no field is looked
for as it stands, and a value that makes no sense is left out, each with a sentence that says so.
"""
