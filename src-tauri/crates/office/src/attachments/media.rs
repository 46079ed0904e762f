//! What a file is, found by looking into it and never by its name.

use super::package;

/// What is opened; everything else can only be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Media {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Text,
    Other,
}

const ALL: [Media; 12] = [
    Media::Pdf,
    Media::Png,
    Media::Jpeg,
    Media::Tiff,
    Media::Docx,
    Media::Xlsx,
    Media::Pptx,
    Media::Odt,
    Media::Ods,
    Media::Odp,
    Media::Text,
    Media::Other,
];

/// Names under which plain text is text and nothing that a program would carry out.
const TEXT_ENDINGS: [&str; 6] = ["", "txt", "text", "csv", "md", "log"];

impl Media {
    /// As the register spells it; also the ending under which it is opened.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Tiff => "tif",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Odp => "odp",
            Self::Text => "txt",
            Self::Other => "other",
        }
    }

    /// From its code; what this version does not know is not opened.
    pub(super) fn of_code(code: &str) -> Self {
        ALL.into_iter().find(|media| media.code() == code).unwrap_or(Self::Other)
    }

    /// As other programs name it.
    pub(super) fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Text => "text/plain",
            Self::Other => "application/octet-stream",
        }
    }

    /// The word for it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png | Self::Jpeg | Self::Tiff => "Bild",
            Self::Docx | Self::Odt => "Textdokument",
            Self::Xlsx | Self::Ods => "Tabelle",
            Self::Pptx | Self::Odp => "Präsentation",
            Self::Text => "Text",
            Self::Other => "nur zum Speichern",
        }
    }

    pub(super) fn opens(self) -> bool {
        self != Self::Other
    }
}

/// What these bytes are. The name only tells plain text from scripts, which are plain text too.
pub(super) fn media(bytes: &[u8], name: &str) -> Media {
    const SIGNS: [(&[u8], Media); 7] = [
        (b"%PDF-", Media::Pdf),
        (b"\x89PNG\r\n\x1a\n", Media::Png),
        (b"\xff\xd8\xff", Media::Jpeg),
        (b"II*\0", Media::Tiff),
        (b"MM\0*", Media::Tiff),
        (b"II+\0", Media::Tiff),
        (b"MM\0+", Media::Tiff),
    ];
    if let Some((_, media)) = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return *media;
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return package::kind(bytes).unwrap_or(Media::Other);
    }
    if is_text(bytes) && TEXT_ENDINGS.contains(&ending(name).as_str()) { Media::Text } else { Media::Other }
}

/// `pdf` of `Antrag.PDF`; empty where there is none.
pub(super) fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.trim().to_lowercase()).unwrap_or_default()
}

/// Letters in UTF-8 or Windows-1252 without control characters, that begin neither as markup nor as a script.
fn is_text(bytes: &[u8]) -> bool {
    let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let begins = body.trim_ascii_start();
    if begins.is_empty() || begins.starts_with(b"<") || begins.starts_with(b"#!") {
        return false;
    }
    let plain = |byte: u8| byte >= 0x20 && byte != 0x7f || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c);
    if !body.iter().all(|byte| plain(*byte)) {
        return false;
    }
    match std::str::from_utf8(body) {
        Ok(text) => !text.chars().any(|c| ('\u{80}'..='\u{9f}').contains(&c)),
        // Windows-1252 leaves these five unassigned.
        Err(_) => !body.iter().any(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_by_content_not_by_name() {
        for (bytes, name, is) in [
            (b"%PDF-1.7\n".as_slice(), "harmlos.txt", Media::Pdf),
            (b"\x89PNG\r\n\x1a\nxx", "bild.pdf", Media::Png),
            (b"\xff\xd8\xff\xe0xx", "foto", Media::Jpeg),
            (b"II*\0xx", "scan.tif", Media::Tiff),
            (b"<html><script>", "antrag.pdf", Media::Other),
            (b"  <svg onload='x'>", "logo.png", Media::Other),
            (b"MZ\x90\0\x03", "antrag.pdf", Media::Other),
            (b"L\0\0\0\x01\x14\x02\0", "antrag.pdf", Media::Other),
            (b"@echo off\r\ndel *\r\n", "brief.bat", Media::Other),
            (b"alert(1)", "brief.js", Media::Other),
            (b"alert(1)", "brief.txt.js ", Media::Other),
            (b"#!/bin/sh\nrm x", "brief.txt", Media::Other),
            ("Grüße".as_bytes(), "brief.txt", Media::Text),
            (b"Gr\xfc\xdfe", "brief", Media::Text),
            (b"\xef\xbb\xbfGruss", "liste.csv", Media::Text),
            (b"a\0b", "brief.txt", Media::Other),
            (b"Gr\x81sse", "brief.txt", Media::Other),
            (b"   ", "leer.txt", Media::Other),
            (b"PK\x03\x04 und nichts weiter", "antrag.docx", Media::Other),
        ] {
            assert_eq!(media(bytes, name), is, "{name} {:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn codes_come_back() {
        for media in ALL {
            assert_eq!(Media::of_code(media.code()), media);
        }
        assert_eq!(Media::of_code("exe"), Media::Other);
    }
}
