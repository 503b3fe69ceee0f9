"""Writes a trained student as models/NAME.ts: pack.py STUDENT NAME TEMPERATURE VERSION STEPS [NEGATIVE POSITIVE]
All but "sentiment" are written without word vectors: they read those of "sentiment".

STEPS: how many steps a standard deviation of the word vectors has; fewer make the file smaller.
NEGATIVE, POSITIVE: what is added to these logits, as the dev sets ask for."""
import json, sys
import torch

path, name, temperature, version, steps = sys.argv[1:6]
lean = [float(x) for x in sys.argv[6:8]] or [0.0, 0.0]
saved = torch.load(path)
state, opt = saved["state"], saved["opt"]
state["out.bias"] += torch.tensor([lean[0], 0.0, lean[1]])
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
embed = state["embed.weight"]
ids, d = embed.shape
h, _, width = state["conv.weight"].shape
scales = (embed[1:].std(0) / float(steps)).tolist()
codes = torch.clamp(torch.round(embed / torch.tensor(scales)), -32, 31).int() + 32
values = "".join(ALPHABET[c] for c in codes.flatten().tolist())


def tensor(t):
    t = t.flatten().float()
    scale = t.abs().max().item() / 2047
    q = torch.round(t / scale).int().tolist()
    return {"scale": scale, "values": "".join(ALPHABET[(v + 2048) >> 6] + ALPHABET[(v + 2048) & 63] for v in q)}


data = {
    "format": "stancekit-net-1",
    "name": name,
    "version": version,
    "labels": ["negative", "neutral", "positive"],
    "sizes": {"word": d, "detectors": h, "hidden": state["hidden.weight"].shape[0], "width": width, "places": opt["places"], "ids": ids},
    "temperature": float(temperature),
    "embed": {"scales": [float("%.6g" % s) for s in scales], "values": values},
    "tensors": {
        "conv": tensor(state["conv.weight"].permute(1, 2, 0)),
        "bias": tensor(state["conv.bias"]),
        "at": tensor(state["at.weight"]),
        "gate": tensor(state["gate.weight"]),
        "hidden": tensor(state["hidden.weight"]),
        "hiddenBias": tensor(state["hidden.bias"]),
        "out": tensor(state["out.weight"]),
        "outBias": tensor(state["out.bias"]),
    },
}
WHAT = {
    "sentiment": "Target-dependent sentiment. See sentiment.md",
    "article": "Sentiment toward actors in running text, on the word vectors of sentiment.ts. See article.md",
    "relation": "Who stands how toward whom in a sentence, on the word vectors of sentiment.ts. See relation.md",
}
if name != "sentiment":
    del data["embed"]
with open(f"models/{name}.ts", "w") as f:
    f.write("import type { NetworkData } from '../src/sentiment/network'\n\n")
    f.write(f"/** {WHAT[name]}. Made by training/sentiment/student.py and pack.py. */\n")
    f.write(f"export const {name}Model: NetworkData = {json.dumps(data)}\n")
