//! JSON schemas of the TOML files: editors complete keys and underline slips with them.
//!
//! Draft 7, which the TOML extensions of editors read. A schema cannot say everything: `guichet
//! check` does.

use serde_json::{Map, Value, json};

use super::{Document, Key, Need, Shape, Takes};

const ID: &str = "^[a-z][a-z0-9-]*$";
const NAME: &str = r"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$";

/// Returns the schema of a file.
pub fn schema(document: &Document) -> String {
    let mut schema = table(document.shape);
    if let Some(root) = schema.as_object_mut() {
        root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        root.insert("title".to_owned(), json!(document.files));
    }
    format!("{schema:#}\n")
}

fn table(shape: &Shape) -> Value {
    let is_open = |key: &&Key| key.name == "*";
    let open = shape.keys.iter().find(is_open).map_or(json!(false), |key| value(key, shape));
    let named = shape.keys.iter().filter(|key| !is_open(key));
    let properties: Map<_, _> =
        named.clone().map(|key| (key.name.to_owned(), value(key, shape))).collect();
    let required: Vec<_> =
        named.filter(|key| key.need == Need::Always).map(|key| key.name).collect();
    let mut schema = json!({
        "type": "object",
        "description": shape.about,
        "properties": properties,
        "additionalProperties": open,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn value(key: &Key, shape: &Shape) -> Value {
    let mut value = taken(&key.takes);
    let about = match key.need {
        Need::Of(kinds) => format!("{} For {}.", key.about, kinds.join(", ")),
        _ => key.about.to_owned(),
    };
    if key.name == "cost" && shape.name == "step" {
        value = json!({ "type": "string", "pattern": r"^(free|fee\.[a-z][a-z0-9-]*)$" });
    }
    value["description"] = json!(about);
    value
}

fn taken(takes: &Takes) -> Value {
    let text = json!({ "type": "string" });
    let id = json!({ "type": "string", "pattern": ID });
    let list = |items: Value| json!({ "type": "array", "items": items });
    match takes {
        Takes::Text | Takes::Condition => text,
        Takes::Id => id,
        Takes::Name([]) => json!({ "type": "string", "pattern": NAME }),
        Takes::Name(groups) => {
            let pattern = format!(r"^({})\.[a-z][a-z0-9-]*$", groups.join("|"));
            json!({ "type": "string", "pattern": pattern })
        }
        Takes::Whole(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Takes::Flag => json!({ "type": "boolean" }),
        // TOML has days of its own, for which JSON has no type: extensions hand them on as texts.
        Takes::Day => json!({ "type": "string", "format": "date" }),
        Takes::Word(words) => json!({ "type": "string", "enum": words }),
        Takes::Words(words) => {
            let mut list = list(json!({ "type": "string", "enum": words }));
            list["uniqueItems"] = json!(true);
            list
        }
        Takes::Ids => list(id),
        Takes::Texts => list(text),
        Takes::Names => list(json!({ "type": "string", "pattern": NAME })),
        Takes::Bound => json!({ "type": ["integer", "string"] }),
        Takes::Euros => json!({
            "anyOf": [
                { "type": "integer", "minimum": 0 },
                { "type": "string", "pattern": r"^[0-9]{1,7}\.[0-9]{2}$" },
            ],
        }),
        Takes::Answer => json!({ "type": ["string", "integer", "boolean", "array"] }),
        Takes::Answers => json!({
            "type": "object",
            "additionalProperties": { "type": ["string", "integer", "boolean", "array"] },
        }),
        Takes::Dated | Takes::Rounds => json!({ "type": ["object", "array"] }),
        Takes::Table(shape) => table(shape),
        Takes::Rows(shape) => list(table(shape)),
        Takes::Book(shape) => json!({ "type": "object", "additionalProperties": table(shape) }),
    }
}
