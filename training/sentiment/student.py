"""Trains a small network on what export-net.ts wrote, from hard labels and a teacher's.

usage: student.py WORK MODEL_FOLDER OUT [task=sentiment|article|relation] [key=value ...]
Soft n-gram detectors (a convolution over word vectors) are gated by the place of each word as seen from the target and
summed; a small layer reads the label off the sum. The network of sentiment has word vectors of its own, which begin as the
encoder's, reduced to few dimensions. Those of articles (running text, by the guidelines) and of relations read these vectors
as they are in models/sentiment.ts, and begin with its detectors.
SOFT: kinds of soft labels, averaged ("soft1,soft2"). src=1: each source of sentences has a lean of its own to each label, so that what
was picked for its sentiment and what was not do not blur each other. fold=0 to 4: leaves a fifth of the labelled sentences out.
"""
import json, os, random, re, struct, sys, time, zlib
import numpy as np
import torch
from torch import nn
import torch.nn.functional as F

work, folder, out = sys.argv[1:4]
SOFT = os.environ.get("SOFT", "soft1,soft2").split(",")
opt = dict(d=32, h=64, m=32, width=5, epochs=6, lr=0.004, drop=0.3, wdrop=0.1, pool=200000, alpha=0.5, temp=1.3, seed=1, wd=1e-4, fin=0.4, places=40, frames=0.3, h2=0, steps=0, fold=-1, src=0, other=1.0, home=0.8, world=1.0, task="sentiment")
for a in sys.argv[4:]:
    k, v = a.split("=")
    opt[k] = v if k == "task" else float(v) if k == "steps" else type(opt[k])(float(v))
torch.manual_seed(opt["seed"])
np.random.seed(opt["seed"])
torch.set_num_threads(1)
TASK = opt["task"]
source = open("models/sentiment-words.ts").read()
packed = re.search(r'"(.*)"\n', source).group(1).replace('\\"', '"')
words, word = [], ""
for m in re.finditer(r"([A-Z])([a-z']*)\d", packed):
    word = word[: ord(m.group(1)) - 65] + m.group(2)
    words.append(word)
TOTAL = 15770
FIRST_WORD = TOTAL - len(words)


weights = {
    "sentiment": {"newsmtsc.train": 1.0, "rusentne-en.train": 1.0, "sentfin.train": opt["fin"], "finentity.train": opt["fin"], "pool": 1.0, "other": opt["other"], "frames": opt["frames"]},
    "article": {"articles.train": 1.0, "world.train": opt["world"], "pool": 1.0, "other": opt["other"], "frames": opt["frames"]},
    "relation": {"relations.train": 1.0, "pairpool": 1.0, "pairframes": opt["frames"]},
}[TASK]


def key(row):
    return " ".join("@" if w in ("@t", "@o") else w for w in row["words"])


def fold_of(text):
    return zlib.crc32(text.encode()) % 5


def load(name):
    ids = np.fromfile(f"{work}/{name}.ids", dtype=np.uint16).astype(np.int64)
    places = np.fromfile(f"{work}/{name}.places", dtype=np.uint8).astype(np.int64)
    lengths = np.fromfile(f"{work}/{name}.lengths", dtype=np.uint16).astype(np.int64)
    rows = [json.loads(l) for l in open(f"{work}/{name}.jsonl")][: len(lengths)]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    soft = None
    # Averages the probabilities of the teachers that have labelled a row.
    read = [[json.loads(l) for l in open(f"{work}/{name}.{kind}.jsonl")][: len(lengths)] for kind in SOFT if os.path.exists(f"{work}/{name}.{kind}.jsonl")]
    if read:
        most = max(len(r) for r in read)
        total, count = torch.zeros(most, 3), torch.zeros(most, 1)
        for r in read:
            total[: len(r)] += F.softmax(torch.tensor(r) / opt["temp"], 1)
            count[: len(r)] += 1
        soft = (total / count).log() * opt["temp"]
    labels = [r.get("label", -1) for r in rows]
    if rows and "soft" in rows[0]:
        soft = torch.tensor([r["soft"] for r in rows]).log() * opt["temp"]
    return [(ids[starts[i] : starts[i + 1]], places[starts[i] : starts[i + 1]], labels[i], soft[i] if soft is not None and i < len(soft) else None, rows[i]) for i in range(len(lengths))]


class Student(nn.Module):
    def __init__(self, d, h, m, width):
        super().__init__()
        self.embed = nn.Embedding(TOTAL, d, padding_idx=0)
        self.conv = nn.Conv1d(d, h, width, padding=width // 2)
        self.gate = nn.Embedding(opt["places"] + 1, h, padding_idx=opt["places"])
        self.at = nn.Embedding(opt["places"] + 1, h, padding_idx=opt["places"])
        nn.init.normal_(self.at.weight, 0, 0.02)
        self.hidden = nn.Linear(2 * h, m)
        self.out = nn.Linear(m, 3)
        nn.init.normal_(self.gate.weight, 0.3, 0.1)
        self.d = d
        self.lean = nn.Parameter(torch.zeros(len(weights), 3))
        self.rounded = False

    def forward(self, x, p, source=None):
        if self.training and opt["wdrop"]:
            drop = (torch.rand(x.shape) < opt["wdrop"]) & (x >= FIRST_WORD)
            x = torch.where(drop, torch.full_like(x, FIRST_WORD - 1), x)
        e = self.embed(x)
        if self.rounded:
            # What is packed is rounded: the rest of the network gets used to it. Gradients pass as if it were not.
            step = self.embed.weight[1:].std(0).detach() / opt["steps"]
            e = e + (torch.clamp(torch.round(e / step), -32, 31) * step - e).detach()
        e = F.dropout(e, opt["drop"] / 2, self.training)
        mask = (p < opt["places"]).float()[:, None, :]
        h = F.relu(self.conv(e.transpose(1, 2)) + self.at(p).transpose(1, 2)) * mask
        g = self.gate(p).transpose(1, 2)
        z = h * g
        total = z.sum(2) / 3
        top = z.max(2).values
        z = F.dropout(torch.cat([total, top], 1), opt["drop"], self.training)
        logits = self.out(F.dropout(F.relu(self.hidden(z)), opt["drop"], self.training))
        return logits if source is None or not opt["src"] else logits + self.lean[source]


def initial(d):
    from transformers import AutoTokenizer
    from safetensors.torch import load_file

    tokenizer = AutoTokenizer.from_pretrained(folder)
    weights = load_file(f"{folder}/model.safetensors")
    emb = next(v for k, v in weights.items() if k.endswith("word_embeddings.weight"))
    vectors = torch.stack([emb[tokenizer(w, add_special_tokens=False)["input_ids"] or [100]].mean(0) for w in words])
    vectors = vectors - vectors.mean(0)
    _, _, v = torch.linalg.svd(vectors[:8000], full_matrices=False)
    low = vectors @ v[:d].T
    return low / low.std() * 0.3


def shipped(model):
    """Takes word vectors, which stay as they are, and detectors from the network that ships."""
    text = open("models/sentiment.ts").read()
    data = json.loads(text[text.index("= {") + 2 :])
    code = {c: i - 32 for i, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}

    def tensor(name):
        values, scale = data["tensors"][name]["values"], data["tensors"][name]["scale"]
        return torch.tensor([code[values[i]] * 64.0 + code[values[i + 1]] + 32 for i in range(0, len(values), 2)]) * scale

    vectors = torch.tensor([float(code[c]) for c in data["embed"]["values"]]).view(TOTAL, -1)
    model.embed.weight.copy_(vectors * torch.tensor(data["embed"]["scales"]))
    model.embed.weight[0] = 0
    model.embed.weight.requires_grad_(False)
    model.conv.weight.copy_(tensor("conv").view(opt["d"], opt["width"], opt["h"]).permute(2, 0, 1))
    model.conv.bias.copy_(tensor("bias"))
    if TASK == "article":
        # A target is seen from the same places.
        for name, size in (("gate", opt["places"] + 1), ("at", opt["places"] + 1)):
            getattr(model, name).weight.copy_(tensor(name).view(size, -1))
        for name in ("hidden", "out"):
            layer = getattr(model, name)
            layer.weight.copy_(tensor(name).view(layer.weight.shape))
            layer.bias.copy_(tensor(name + "Bias"))


def tensors(rows):
    """Rows padded to the longest of them."""
    size = max(len(r[0]) for r in rows)
    x = np.zeros((len(rows), size), np.int64)
    p = np.full((len(rows), size), opt["places"], np.int64)
    for i, r in enumerate(rows):
        x[i, : len(r[0])] = r[0]
        p[i, : len(r[1])] = r[1]
    return torch.from_numpy(x), torch.from_numpy(p)


def macro(gold, guess):
    f = []
    for k in range(3):
        f.append(2 * ((gold == k) & (guess == k)).sum().item() / max(1, (gold == k).sum().item() + (guess == k).sum().item()))
    return sum(f) / 3


def predict(model, rows):
    model.eval()
    with torch.no_grad():
        logits = torch.cat([model(*tensors(rows[i : i + 256])) for i in range(0, len(rows), 256)])
    model.train()
    return logits


devs = []
DEV = {
    "sentiment": (("newsmtsc.dev", "rw"), ("newsmtsc.dev", "mt"), ("rusentne-en.dev", ""), ("sentfin.dev", ""), ("finentity.dev", "")),
    "article": (("articles.dev", ""), ("measure.dev", ""), ("world.dev", "")),
    "relation": (("relations.dev", ""), ("dse.pairs", ""), ("seesaw.pairs", ""), ("rusentrel-en.pairs", "")),
}
for name, subset in DEV[TASK]:
    devs.append((name + " " + subset, [r for r in load(name) if not subset or r[4]["subset"] == subset]))


def report(model):
    line = []
    for name, rows in devs:
        gold = torch.tensor([r[2] for r in rows])
        logits = predict(model, rows)
        line.append("%s F1 %.3f loss %.3f" % (name, macro(gold, logits.argmax(1)), F.cross_entropy(logits, gold)))
    print(" | ".join(line), flush=True)


data = []
held = []
HELD = ("newsmtsc.train", "rusentne-en.train", "sentfin.train", "finentity.train", "articles.train", "world.train", "other")
for name, weight in weights.items():
    for r in load(name)[: int(opt["pool"]) if name == "pool" else None]:
        ids, places, label, soft, row = r
        if opt["fold"] >= 0 and name in HELD and fold_of(row["id"] if row["set"] in ("articles", "world") else key(row)) == opt["fold"]:
            if label >= 0:
                held.append(r)
            continue
        if weight == 0 or (label < 0 and soft is None):
            continue
        target = torch.zeros(3)
        if soft is not None:
            target += F.softmax(soft / opt["temp"], 0) * (1 if label < 0 else opt["alpha"])
        if label >= 0:
            target[label] += 1 - (opt["alpha"] if soft is not None else 0)
        data.append((ids, places, target, weight, list(weights).index(name)))
print(len(data), "examples", opt, flush=True)
model = Student(opt["d"], opt["h"], opt["m"], opt["width"])
with torch.no_grad():
    if TASK == "sentiment":
        nn.init.normal_(model.embed.weight, 0, 0.1)
        model.embed.weight[FIRST_WORD:] = initial(opt["d"])
        model.embed.weight[0] = 0
    else:
        shipped(model)
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=opt["lr"], weight_decay=opt["wd"])
size = 128
steps = opt["epochs"] * (len(data) // size + 1)
sched = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, s / 60) * max(0.02, 1 - s / steps))
lengths = np.array([len(r[0]) for r in data])
targets = torch.stack([r[2] for r in data])
weight = torch.tensor([r[3] for r in data])
sources = torch.tensor([r[4] for r in data])
start = time.time()
for epoch in range(opt["epochs"]):
    model.rounded = TASK == "sentiment" and opt["steps"] > 0 and epoch > 0
    order = np.argsort(lengths + np.random.uniform(-4, 4, len(data)))
    chunks = [order[i : i + size] for i in range(0, len(order), size)]
    np.random.shuffle(chunks)
    total = 0
    for chunk in chunks:
        logits = model(*tensors([data[j] for j in chunk]), sources[chunk])
        loss = (-(targets[chunk] * F.log_softmax(logits, 1)).sum(1) * weight[chunk]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        sched.step()
        total += loss.item()
    print(epoch, "loss %.3f %.0fs cpu %.0fs" % (total / len(chunks), time.time() - start, time.process_time()), flush=True)
    if epoch >= opt["epochs"] - 2:
        report(model)
if opt["src"]:
    lean = model.lean.detach() - model.lean.detach()[:, 1:2]
    print({n: [round(x, 2) for x in lean[i].tolist()] for i, n in enumerate(weights)}, flush=True)
    # What is shipped is at home in labelled sentences: their lean goes to the last bias.
    with torch.no_grad():
        model.out.bias += opt["home"] * model.lean[0] + (1 - opt["home"]) * model.lean[1] if TASK == "sentiment" else model.lean[0]
torch.save({"state": model.state_dict(), "opt": opt}, out)
with open(out + ".dev.json", "w") as f:
    every = devs + ([("held " + n, [r for r in held if r[4]["set"] == n]) for n in ("newsmtsc", "rusentne-en", "sentfin", "finentity", "articles", "world") if any(r[4]["set"] == n for r in held)] if held else [])
    json.dump({name: [predict(model, rows).tolist(), [r[2] for r in rows], [sum(w == "@o" for w in r[4]["words"]) for r in rows], [len(r[4]["words"]) for r in rows]] for name, rows in every}, f)
