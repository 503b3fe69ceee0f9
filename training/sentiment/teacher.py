"""Fine-tunes an encoder (MPNet base or MiniLM, from packages of PyPI) on masked sentences, then labels unlabelled ones.

usage: teacher.py WORK MODEL_FOLDER train|label [epochs] [most rows a file] [files]
FROZEN: how many layers from below stay as they are (1). RATE: learning rate of the encoder (1e-4). THREADS: of torch (1).
Names are placeholders, as the student sees them: the teacher cannot learn who is who.
INIT: weights to begin from. ARTICLES: how often the articles labelled for this project are read an epoch (0).
TASK=relation: learns from and labels pairs, a source and a target.
SEED: the random seed, part of the names of files. TAUGHT: kinds of soft labels (".soft1") to learn from too, as a teacher's pupil.
"""
import json, math, os, random, sys, time
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

work, folder, mode = sys.argv[1:4]
epochs = int(sys.argv[4]) if len(sys.argv) > 4 else 3
TAUGHT = [k for k in os.environ.get("TAUGHT", "").split(",") if k]
seed = int(os.environ.get("SEED", 1))
torch.manual_seed(seed)
random.seed(seed)
torch.set_num_threads(int(os.environ.get("THREADS", 1)))
tokenizer = AutoTokenizer.from_pretrained(folder)
RELATION = os.environ.get("TASK") == "relation"
PLACE = {"@t": "[unused1]", "@o": "[unused2]", "@n": "[unused3]", "@f": "[unused4]", "@s": "[unused5]"}
# Sentences come from sources that were picked in different ways: each has a lean of its own.
SOURCES = ["newsmtsc", "rusentne-en", "sentfin", "finentity", "articles", "relations", "other"]
SOURCE_OF = {"measure": "articles", "pool": "articles", "other": "articles", "pairpool": "relations", "dse": "relations", "seesaw": "relations", "rusentrel-en": "relations"}
ids = {}


def pieces(word):
    if word not in ids:
        ids[word] = (
            [tokenizer.convert_tokens_to_ids(PLACE[word])] if word in PLACE else tokenizer(word, add_special_tokens=False)["input_ids"]
        )
    return ids[word]


def encode(row, limit=94):
    """Ids, place of the target, place of the source (of a relation; else that of the target), where the row comes from."""
    words = list(row["words"])
    focus, source = row["focus"], row.get("source", -1)
    words[focus] = "@f"
    first, last = max(0, focus - 60), min(len(words), focus + 61)
    if source >= 0:
        first, last = min(first, source), max(last, source + 1)
    cut = [pieces(w) for w in words[first:last]]
    at = lambda i: 1 + sum(map(len, cut[: i - first]))
    ids = [tokenizer.cls_token_id] + [p for c in cut for p in c] + [tokenizer.sep_token_id]
    focus_at = at(focus)
    source_at = at(source) if source >= 0 else focus_at
    if len(ids) > limit:
        middle = (focus_at + source_at) // 2
        start = max(0, min(middle - limit // 2, len(ids) - limit, min(focus_at, source_at)))
        ids = ids[start : start + limit]
        focus_at, source_at = (min(max(0, i - start), len(ids) - 1) for i in (focus_at, source_at))
    where = SOURCES.index(SOURCE_OF.get(row["set"], row["set"]))
    return ids, focus_at, source_at, where


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder, attn_implementation="eager")
        emb = self.encoder.embeddings.word_embeddings.weight
        with torch.no_grad():
            names = [tokenizer.convert_tokens_to_ids(w) for w in ["john", "america", "smith", "company", "france", "party"]]
            mean = emb[names].mean(0)
            for piece, extra in (("[unused2]", []), ("[unused1]", ["he"]), ("[unused4]", [tokenizer.mask_token, "he"]), ("[unused5]", ["she"])):
                own = [mean] + [emb[tokenizer.convert_tokens_to_ids(w)] for w in extra]
                emb[tokenizer.convert_tokens_to_ids(piece)] = torch.stack(own).mean(0)
            emb[tokenizer.convert_tokens_to_ids("[unused3]")] = emb[tokenizer.convert_tokens_to_ids("10")]
        size = self.encoder.config.hidden_size
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear((3 if RELATION else 2) * size, size), nn.Tanh(), nn.Dropout(0.1), nn.Linear(size, 3))
        self.lean = nn.Parameter(torch.zeros(len(SOURCES), 3))

    def forward(self, x, mask, at, source, where):
        h = self.encoder(input_ids=x, attention_mask=mask).last_hidden_state
        own = h[torch.arange(len(x)), at]
        if RELATION:
            own = torch.cat([own, h[torch.arange(len(x)), source]], 1)
        mean = (h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(torch.cat([own, mean], 1)) + self.lean[where]


def batch(rows):
    size = max(len(r[0]) for r in rows)
    pad = tokenizer.pad_token_id
    x = torch.tensor([r[0] + [pad] * (size - len(r[0])) for r in rows])
    return x, (x != pad).long(), *(torch.tensor([r[k] for r in rows]) for k in (1, 2, 3))


def read(name):
    return [json.loads(line) for line in open(f"{work}/{name}.jsonl")]


def predict(model, rows, size=64):
    order = sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
    out = torch.zeros(len(rows), 3)
    model.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for i in range(0, len(order), size):
            part = order[i : i + size]
            out[part] = model(*batch([rows[j] for j in part])).float()
    model.train()
    return out


def macro(gold, guess):
    f = []
    for k in range(3):
        tp = ((gold == k) & (guess == k)).sum().item()
        f.append(2 * tp / max(1, (gold == k).sum().item() + (guess == k).sum().item()))
    return sum(f) / 3


def report(model):
    sets = (
        (("relations.dev", None), ("dse.pairs", None), ("seesaw.pairs", None), ("rusentrel-en.pairs", None))
        if RELATION
        else (("newsmtsc.dev", "rw"), ("newsmtsc.dev", "mt"), ("rusentne-en.dev", None), ("sentfin.dev", None), ("articles.dev", None), ("measure.dev", None))
    )
    for name, keep in sets:
        rows = [r for r in read(name) if keep is None or r["subset"] == keep][:900]
        gold = torch.tensor([r["label"] for r in rows])
        logits = predict(model, [encode(r) for r in rows])
        print(name, keep, "macro-F1 %.3f acc %.3f loss %.3f" % (macro(gold, logits.argmax(1)), (gold == logits.argmax(1)).float().mean(), nn.functional.cross_entropy(logits, gold)), flush=True)


model = Teacher()
if os.environ.get("INIT"):
    known = torch.load(os.environ["INIT"])
    if RELATION:
        known = {k: v for k, v in known.items() if k.startswith("encoder.")}
    model.load_state_dict(known, strict=False)
if mode == "train":
    rows = read("relations.train") if RELATION else read("newsmtsc.train") + read("rusentne-en.train") + random.sample(read("sentfin.train"), 2500) + random.sample(read("finentity.train"), 700)
    for _ in range(0 if RELATION else int(os.environ.get("ARTICLES", 0))):
        rows += read("articles.train")
    if RELATION:
        # Most pairs show nothing: some of them are enough.
        shown = [r for r in rows if r["label"] != 1]
        rows = shown + random.sample([r for r in rows if r["label"] == 1], 7500)
    one = torch.eye(3) * 0.95 + 0.05 / 3
    data = [(*encode(r), one[r["label"]]) for r in rows] * (2 if TAUGHT else 1)
    for name, most in (("other", 10**6), ("pool", 14000)):
        if not TAUGHT:
            continue
        # Learns what earlier teachers say in the mean of sentences without labels.
        sets = [[json.loads(line) for line in open(f"{work}/{name}.{kind}.jsonl")] for kind in TAUGHT]
        least = min(map(len, sets))
        soft = sum(torch.tensor(x[:least]).softmax(1) for x in sets) / len(sets)
        rows = read(name)[:least]
        data += [(*encode(rows[i]), soft[i]) for i in random.sample(range(least), min(most, least))]
    print(len(data), flush=True)
    for p in model.encoder.embeddings.parameters():
        p.requires_grad_(False)
    for layer in model.encoder.encoder.layer[: int(os.environ.get("FROZEN", 1))]:
        for p in layer.parameters():
            p.requires_grad_(False)
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    groups = [
        {"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": float(os.environ.get("RATE", 1e-4))},
        {"params": model.head.parameters(), "lr": 5e-4},
    ]
    opt = torch.optim.AdamW(groups, weight_decay=0.01)
    size = 16
    steps = epochs * math.ceil(len(data) / size)
    sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, s / (0.08 * steps)) * max(0.02, 1 - s / steps))
    start = time.time()
    step = 0
    # What is kept is a running mean of the weights: it varies less from batch to batch than the last ones.
    mean = {k: v.detach().clone() for k, v in model.state_dict().items()}
    model.train()
    for epoch in range(epochs):
        order = list(range(len(data)))
        random.shuffle(order)
        chunks = []
        for i in range(0, len(order), size * 40):
            part = sorted(order[i : i + size * 40], key=lambda j: len(data[j][0]))
            chunks += [part[j : j + size] for j in range(0, len(part), size)]
        random.shuffle(chunks)
        total = 0
        for chunk in chunks:
            with torch.autocast("cpu", torch.bfloat16):
                logits = model(*batch([data[j] for j in chunk]))
            loss = nn.functional.cross_entropy(logits.float(), torch.stack([data[j][-1] for j in chunk]))
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            opt.zero_grad()
            sched.step()
            total += loss.item()
            step += 1
            if step % 5 == 0:
                with torch.no_grad():
                    for k, v in model.state_dict().items():
                        if v.dtype.is_floating_point:
                            mean[k].lerp_(v, max(0.02, 1 / (1 + step / 5)))
            if step % 50 == 0:
                print(step, steps, "%.3f %.0fs" % (total / 50, time.time() - start), flush=True)
                total = 0
        report(model)
        last = {k: v.detach().clone() for k, v in model.state_dict().items()}
        model.load_state_dict(mean)
        report(model)
        model.load_state_dict(last)
        torch.save(mean, f"{work}/teacher-{seed}.pt")
else:
    model.load_state_dict(torch.load(f"{work}/teacher-{seed}.pt"), strict=False)
    limit = int(sys.argv[5]) if len(sys.argv) > 5 else 10**9
    names = sys.argv[6].split(",") if len(sys.argv) > 6 else ["newsmtsc.train", "rusentne-en.train", "sentfin.train", "finentity.train", "other", "pool"]
    for name in names:
        rows = read(name)[:limit]
        path = f"{work}/{name}.soft{seed}.jsonl"
        done = sum(1 for _ in open(path)) if os.path.exists(path) else 0
        with open(path, "a") as out:
            for i in range(done, len(rows), 2048):
                part = rows[i : i + 2048]
                for logits in predict(model, [encode(r) for r in part]).tolist():
                    out.write(json.dumps([round(x, 3) for x in logits]) + "\n")
                out.flush()
                print(name, i, time.strftime("%H:%M:%S"), flush=True)
