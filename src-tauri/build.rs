//! Embeds `ui/dist` and lets the page call exactly one command.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without this line a newly built page is not embedded.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
