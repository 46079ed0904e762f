//! Embeds `ui/dist` and, on Windows, icon and manifest; lets the page call exactly one command.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without this line a newly built page is not embedded.
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=windows.manifest");
    // Tauri's own manifest knows neither long paths nor UTF-8.
    let windows = tauri_build::WindowsAttributes::new().app_manifest(include_str!("windows.manifest"));
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(
        tauri_build::Attributes::new().app_manifest(commands).windows_attributes(windows),
    )?;
    Ok(())
}
