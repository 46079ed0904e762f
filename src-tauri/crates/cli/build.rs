//! On Windows: what the file says of itself, and the manifest, for long paths and umlauts.

fn main() -> std::io::Result<()> {
    const MANIFEST: &str = "../../windows.manifest";
    println!("cargo:rerun-if-changed={MANIFEST}");
    if std::env::var_os("CARGO_CFG_WINDOWS").is_some() {
        let mut resource = winresource::WindowsResource::new();
        resource.set_manifest_file(MANIFEST).set_icon("../../icons/icon.ico").set_language(0x0407);
        resource.set("FileDescription", "Beiratsmappe, Befehlszeile").set("ProductName", "Beiratsmappe");
        resource.compile()?;
    }
    Ok(())
}
