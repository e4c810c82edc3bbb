//! The table of keys and the parser say the same.

use guichet::{
    format::{DOCUMENTS, Document, Need, Shape, Takes, reference, schema},
    problem::Tongue,
};

use crate::parsed;

const KINDS: [&str; 12] = [
    "info",
    "choice",
    "multi",
    "yesno",
    "number",
    "date",
    "text",
    "checklist",
    "quiz",
    "practice",
    "action",
    "end",
];

fn document(name: &str) -> &'static Document {
    DOCUMENTS.iter().find(|it| it.name == name).unwrap()
}

fn inner(shape: &Shape, key: &str) -> &'static Shape {
    shape.key(key).and_then(|it| it.takes.shape()).unwrap()
}

/// Returns what the parser says of a key in a step of a kind, if it does not know it there.
fn stranger(kind: &str, key: &str) -> Option<String> {
    let exercise = if key == "exercise" { "" } else { "exercise = \"copy\"\n" };
    let exercise = if kind == "practice" { exercise } else { "" };
    let text = format!(
        "schema = 1\n[[step]]\nid = \"a-step\"\nsection = \"you\"\nkind = \"{kind}\"\n\
         {exercise}{key} = []\n"
    );
    let problems = parsed(&text).unwrap_err();
    let told = problems.iter().map(|it| it.message(Tongue::English));
    told.into_iter().find(|it| it.contains("is not a key of") || it.contains("does not belong"))
}

#[test]
fn a_step_of_each_kind_takes_the_keys_that_the_table_names() {
    let step = inner(document("procedure").shape, "step");
    for key in step.keys.iter().filter(|key| !["id", "section", "kind"].contains(&key.name)) {
        for kind in KINDS {
            let is_known = match key.need {
                Need::Of(kinds) => kinds.contains(&kind),
                _ => kind != "end" || key.name != "next",
            };
            let told = stranger(kind, key.name);
            // An end says in other words that it takes no `next`.
            if (kind, key.name) != ("end", "next") {
                assert_eq!(told.is_none(), is_known, "{} of {kind}: {told:?}", key.name);
            }
        }
    }
    assert!(stranger("choice", "colour").is_some());
}

#[test]
fn every_key_that_a_file_uses_is_in_the_table() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> =
        ["pack.toml", "values.toml", "papers.toml", "facts.toml"].map(|it| root.join(it)).into();
    for entry in std::fs::read_dir(root.join("procedures")).unwrap() {
        files.push(entry.unwrap().path());
    }
    files.push(root.join("tests/packs/good/home.toml"));
    for file in files {
        let path = file.to_str().unwrap();
        let document = Document::of(path).unwrap_or_else(|| panic!("{path} is no document"));
        let table: toml::Table = std::fs::read_to_string(&file).unwrap().parse().unwrap();
        assert_known(path, &table, document.shape);
    }
}

fn assert_known(path: &str, table: &toml::Table, shape: &Shape) {
    for (name, value) in table {
        let key = shape.key(name).or_else(|| shape.key("*"));
        let key = key.unwrap_or_else(|| panic!("{path}: `{name}` is no key of {}", shape.name));
        match (key.takes, value) {
            (Takes::Table(inner), toml::Value::Table(table)) => assert_known(path, table, inner),
            (Takes::Book(inner), toml::Value::Table(book)) => {
                for entry in book.values() {
                    assert_known(path, entry.as_table().unwrap(), inner);
                }
            }
            (Takes::Rows(inner), toml::Value::Array(rows)) => {
                for row in rows {
                    assert_known(path, row.as_table().unwrap(), inner);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_table_says_what_each_key_is_for() {
    fn walk(shape: &Shape) {
        assert!(!shape.about.is_empty(), "{}", shape.name);
        for key in shape.keys {
            assert!(key.about.ends_with('.'), "{}.{}: {}", shape.name, key.name, key.about);
            if let Some(inner) = key.takes.shape() {
                walk(inner);
            }
        }
    }
    for document in DOCUMENTS {
        walk(document.shape);
    }
}

#[test]
fn the_page_on_the_format_is_true() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/format.md");
    let text = std::fs::read_to_string(&page).unwrap_or_default();
    let start = "<!-- the reference begins: it is made by the program -->\n";
    let head = text.split(start).next().unwrap_or_default();
    let wanted = format!("{head}{start}\n{}", reference());
    if std::env::var_os("GUICHET_WRITE").is_some() {
        std::fs::write(&page, &wanted).unwrap();
    } else {
        assert!(
            text == wanted,
            "docs/format.md is old: GUICHET_WRITE=1 cargo test --test authoring"
        );
    }
}

#[test]
fn a_schema_names_the_keys_that_must_be_there_and_refuses_others() {
    for document in DOCUMENTS {
        let schema: serde_json::Value = serde_json::from_str(&schema(document)).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert_eq!(schema["type"], "object", "{}", document.name);
        let properties = schema["properties"].as_object().unwrap();
        for key in document.shape.keys.iter().filter(|key| key.name != "*") {
            assert!(properties[key.name]["description"].is_string(), "{}", key.name);
            let required = schema["required"].as_array();
            let is_required = required.is_some_and(|it| it.iter().any(|it| it == key.name));
            assert_eq!(is_required, key.need == Need::Always, "{}", key.name);
        }
    }
    let procedure: serde_json::Value =
        serde_json::from_str(&schema(document("procedure"))).unwrap();
    assert_eq!(procedure["additionalProperties"], false);
    let kinds = &procedure["properties"]["step"]["items"]["properties"]["kind"]["enum"];
    assert_eq!(kinds.as_array().unwrap().len(), KINDS.len());
}

#[test]
fn a_schema_accepts_the_shipped_files_and_refuses_a_slip() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| -> serde_json::Value {
        let table: toml::Table = std::fs::read_to_string(root.join(path)).unwrap().parse().unwrap();
        days_as_texts(&toml::Value::Table(table))
    };
    for path in [
        "pack.toml",
        "values.toml",
        "papers.toml",
        "facts.toml",
        "procedures/lost-licence.toml",
        "procedures/postal-address.toml",
        "procedures/create-email.toml",
        "procedures/false-message.toml",
        "procedures/lost-licence.scenarios.toml",
    ] {
        let schema = schema(Document::of(path).unwrap());
        let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
        assert_eq!(violations(&schema, &read(path)), Vec::<String>::new(), "{path}");
    }
    let schema: serde_json::Value = serde_json::from_str(&schema(document("procedure"))).unwrap();
    let mut slip = read("procedures/lost-licence.toml");
    slip["step"][1]["knid"] = "choice".into();
    slip["id"] = "Lost Licence".into();
    slip.as_object_mut().unwrap().remove("theme");
    assert_eq!(
        violations(&schema, &slip),
        ["/id: pattern", "/step/1/knid: unknown", "/theme: missing"]
    );
}

/// Judges a value by the words of JSON schema that the schemas here use.
fn violations(schema: &serde_json::Value, value: &serde_json::Value) -> Vec<String> {
    let mut found = Vec::new();
    judge(schema, value, "", &mut found);
    found.sort();
    found
}

fn judge(
    schema: &serde_json::Value,
    value: &serde_json::Value,
    path: &str,
    found: &mut Vec<String>,
) {
    use serde_json::Value;
    let sort = match value {
        Value::String(_) => "string",
        Value::Number(_) => "integer",
        Value::Bool(_) => "boolean",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Null => "null",
    };
    let allows =
        |it: &Value| it == sort || it.as_array().is_some_and(|all| all.contains(&sort.into()));
    if !schema["type"].is_null() && !allows(&schema["type"]) {
        found.push(format!("{path}: type"));
    }
    if let (Some(words), false) = (schema["enum"].as_array(), schema["enum"].is_null())
        && !words.contains(value)
    {
        found.push(format!("{path}: enum"));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !guess(pattern, text)
    {
        found.push(format!("{path}: pattern"));
    }
    if let Some(items) = value.as_array() {
        for (at, item) in items.iter().enumerate() {
            judge(&schema["items"], item, &format!("{path}/{at}"), found);
        }
    }
    if let (Some(table), false) = (
        value.as_object(),
        schema["properties"].is_null() && schema["additionalProperties"].is_null(),
    ) {
        for (key, inner) in table {
            let known = &schema["properties"][key];
            let open = &schema["additionalProperties"];
            match (known.is_null(), open) {
                (false, _) => judge(known, inner, &format!("{path}/{key}"), found),
                (true, Value::Bool(false)) => found.push(format!("{path}/{key}: unknown")),
                (true, open) => judge(open, inner, &format!("{path}/{key}"), found),
            }
        }
        for key in schema["required"].as_array().into_iter().flatten() {
            if !table.contains_key(key.as_str().unwrap()) {
                found.push(format!("{path}/{}: missing", key.as_str().unwrap()));
            }
        }
    }
}

/// Names and dotted names are all that patterns say here.
fn guess(pattern: &str, text: &str) -> bool {
    let is_id = |it: &str| {
        it.starts_with(|it: char| it.is_ascii_lowercase())
            && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-')
    };
    if pattern.contains(r"\.") || pattern.contains("free|") {
        return text == "free" || text.split('.').all(is_id);
    }
    is_id(text)
}

fn days_as_texts(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| (key.clone(), days_as_texts(value))).collect()
        }
        toml::Value::Array(items) => items.iter().map(days_as_texts).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}
