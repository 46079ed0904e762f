//! The list of parts as CycloneDX 1.6. Same release, same bytes: the time is the commit's.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::piece::Piece;
use super::release::Release;
use super::{Desk, ROOT};
use crate::{Done, Stop};

/// Writes it; `direct` is what the programs need themselves.
pub(super) fn sbom(
    release: &Release,
    desk: Desk,
    pieces: &[Piece],
    direct: &BTreeSet<String>,
) -> Done<String> {
    let moment = release.moment("+%Y-%m-%dT%H:%M:%SZ")?;
    let mut pieces: Vec<&Piece> = pieces.iter().filter(|piece| !piece.purl.is_empty()).collect();
    pieces.sort_by(|a, b| a.purl.cmp(&b.purl));
    let mut graph = vec![json!({ "ref": ROOT, "dependsOn": direct })];
    graph.extend(pieces.iter().map(|piece| json!({ "ref": piece.purl, "dependsOn": piece.needs })));
    let bom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": moment,
            "component": {
                "type": "application",
                "bom-ref": ROOT,
                "name": "Beiratsmappe",
                "version": release.version,
                "licenses": [{ "license": { "id": "EUPL-1.2" } }],
                "properties": [{ "name": "beiratsmappe:target", "value": desk.target() }],
            },
        },
        "components": pieces.into_iter().map(component).collect::<Vec<Value>>(),
        "dependencies": graph,
    });
    let text = serde_json::to_string_pretty(&bom);
    text.map(|text| text + "\n")
        .map_err(|error| Stop(format!("Die Stückliste ist nicht schreibbar: {error}.")))
}

fn component(piece: &Piece) -> Value {
    let hashes: Vec<Value> =
        piece.hash.iter().map(|(algorithm, sum)| json!({ "alg": algorithm, "content": sum })).collect();
    json!({
        "type": "library",
        "bom-ref": piece.purl,
        "name": piece.name,
        "version": piece.version,
        "purl": piece.purl,
        "licenses": [{ "expression": piece.licence }],
        "hashes": hashes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_names_its_licence_and_its_sum() {
        let piece = Piece {
            name: "serde".to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT OR Apache-2.0".to_owned(),
            purl: "pkg:cargo/serde@1.0.0".to_owned(),
            hash: Some(("SHA-256", "ab12".to_owned())),
            ..Piece::default()
        };
        let component = component(&piece);
        assert_eq!(component["purl"], "pkg:cargo/serde@1.0.0");
        assert_eq!(component["licenses"], json!([{ "expression": "MIT OR Apache-2.0" }]));
        assert_eq!(component["hashes"], json!([{ "alg": "SHA-256", "content": "ab12" }]));
    }
}
