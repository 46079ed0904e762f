; The setup for Windows. One script makes two programs: per user (the usual one) and, with /DALL_USERS, per machine.
;
; makensis gets:  VERSION  three numbers        OUT      the setup to write
;                 STAGE    folder of the files  SIZE_KB  their size
;                 ICON     icon.ico             SIGN     a command that signs the file named behind it
; What it promises, its switches and its exit codes stand in README.md beside it.

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetDateSave off
ManifestSupportedOS all
ManifestDPIAware true
CRCCheck force

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define NAME "Beiratsmappe"
!define PROGID "Beiratsmappe.Mappe"
!define UNINSTALLER "Deinstallieren.exe"
!define REGISTERED "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define OPEN '"$INSTDIR\${NAME}.exe" "%1"'
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

!ifdef ALL_USERS
  RequestExecutionLevel admin
  !define ROOT HKLM
  !define CONTEXT all
  !define DATA "%LOCALAPPDATA%\${NAME} (bei jeder Person, die damit gearbeitet hat)"
  InstallDir "$PROGRAMFILES64\${NAME}"
!else
  RequestExecutionLevel user
  !define ROOT HKCU
  !define CONTEXT current
  !define DATA "$LOCALAPPDATA\${NAME}"
  InstallDir "$LOCALAPPDATA\Programs\${NAME}"
!endif
; An update goes where the program lies.
InstallDirRegKey ${ROOT} "${REGISTERED}" "InstallLocation"

!include refuse.nsh
!include files.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1031 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1031 "FileDescription" "${NAME} einrichten"
VIAddVersionKey /LANG=1031 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1031 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1031 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=1031 "LegalCopyright" "EUPL-1.2"
!uninstfinalize '${SIGN} "%1"' = 0
!finalize '${SIGN} "%1"' = 0

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "wizard.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "wizard.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "Dieses Programm richtet ${NAME} ${VERSION} ein.$\r$\n$\r$\nEine vorhandene Mappe bleibt, wie sie ist. Schließen Sie ${NAME}, falls es gerade läuft.$\r$\n$\r$\nKlicken Sie auf Weiter."
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenRegistered
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!ifndef ALL_USERS
  !define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!endif
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "${NAME} wird von diesem Computer entfernt. Ihre Daten bleiben erhalten: die Mappe und ihre Sicherungen in ${DATA}."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "${NAME} wurde entfernt.$\r$\n$\r$\nDie Mappe und ihre Sicherungen wurden nicht gelöscht. Sie liegen in$\r$\n${DATA}"
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "German"

!macro TellExplorer
  ; SHCNE_ASSOCCHANGED
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetShellVarContext ${CONTEXT}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse ${TOO_OLD} "${NAME} braucht Windows 10 oder neuer. Es wurde nichts verändert."
  ${EndIf}
  ReadRegStr $0 ${ROOT} "${REGISTERED}" "InstallLocation"
  ${If} ${FileExists} "$0\${NAME}.exe"
    ReadRegStr $1 ${ROOT} "${REGISTERED}" "DisplayVersion"
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 = 1
      !insertmacro Refuse ${NEWER} "Auf diesem Computer ist schon ${NAME} $1 eingerichtet. Das ist neuer als ${VERSION}; eine ältere Fassung kann die Mappe nicht mehr lesen. Es wurde nichts verändert."
    ${EndIf}
    ${If} $0 != $INSTDIR
      !insertmacro Refuse ${ELSEWHERE} "${NAME} ist schon in $0 eingerichtet. Eine neue Fassung kommt in denselben Ordner. Wenn Sie den Ordner wechseln möchten, deinstallieren Sie ${NAME} zuerst; Ihre Daten bleiben dabei erhalten."
    ${EndIf}
    Call RequireClosed
  ${EndIf}
  Call FindPolicy
FunctionEnd

; $Policy: the file named by /RICHTLINIE=. Windows splits the line, so that quotes may stand around all of it or
; around the path.
Function FindPolicy
  System::Call 'kernel32::GetCommandLineW() p .r0'
  System::Call 'shell32::CommandLineToArgvW(p r0, *i .r1) p .r2'
  ${For} $3 1 $1
    System::Call '*$2(w .r4)'
    IntPtrOp $2 $2 + ${NSIS_PTR_SIZE}
    StrCpy $5 $4 12
    ${If} $5 == "/RICHTLINIE="
      StrCpy $Policy $4 "" 12
      GetFullPathName $0 $Policy
      ${IfNot} ${FileExists} $0
        !insertmacro Refuse ${NO_POLICY} "Die Richtlinie $Policy ist nicht lesbar. Es wurde nichts verändert."
      ${EndIf}
      StrCpy $Policy $0
    ${EndIf}
  ${Next}
FunctionEnd

Function SkipWhenRegistered
  ReadRegStr $0 ${ROOT} "${REGISTERED}" "InstallLocation"
  ${If} ${FileExists} "$0\${NAME}.exe"
    Abort
  ${EndIf}
FunctionEnd

Section
  Call RequireClosed
  Call Replace

  SetOutPath $INSTDIR
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"

  WriteRegStr ${ROOT} "${REGISTERED}" "DisplayName" "${NAME}"
  WriteRegStr ${ROOT} "${REGISTERED}" "DisplayVersion" "${VERSION}"
  WriteRegStr ${ROOT} "${REGISTERED}" "Publisher" "${NAME}"
  WriteRegStr ${ROOT} "${REGISTERED}" "DisplayIcon" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr ${ROOT} "${REGISTERED}" "InstallLocation" "$INSTDIR"
  WriteRegStr ${ROOT} "${REGISTERED}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr ${ROOT} "${REGISTERED}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD ${ROOT} "${REGISTERED}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD ${ROOT} "${REGISTERED}" "NoModify" 1
  WriteRegDWORD ${ROOT} "${REGISTERED}" "NoRepair" 1

  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}" "" "${NAME}"
  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr ${ROOT} "${CLASSES}\${PROGID}\shell\open\command" "" '${OPEN}'
  WriteRegStr ${ROOT} "${CLASSES}\.beirat" "" "${PROGID}"
  WriteRegStr ${ROOT} "${CLASSES}\.beirat\OpenWithProgids" "${PROGID}" ""
  !insertmacro TellExplorer

  Call FindWebView
  ${If} $0 == ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "${NAME} ist eingerichtet, kann aber noch nicht starten: Auf diesem Computer fehlt die WebView2-Laufzeit von Microsoft. Bitten Sie Ihre IT, sie zu installieren (Evergreen Standalone Installer, x64; er geht auch ohne Internet)." /SD IDOK
  ${EndIf}
SectionEnd

; $0: the version of the WebView2 runtime; empty where there is none.
Function FindWebView
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKLM "SOFTWARE\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext ${CONTEXT}
  Call un.RequireClosed
FunctionEnd

Section Uninstall
  Call un.RequireClosed
  SetOutPath $TEMP
  Call un.RemoveFiles

  ; Another copy may have been registered since: what is not ours stays.
  ReadRegStr $0 ${ROOT} "${CLASSES}\${PROGID}\shell\open\command" ""
  ${If} $0 == '${OPEN}'
    DeleteRegKey ${ROOT} "${CLASSES}\${PROGID}"
    DeleteRegValue ${ROOT} "${CLASSES}\.beirat\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty ${ROOT} "${CLASSES}\.beirat\OpenWithProgids"
    ReadRegStr $0 ${ROOT} "${CLASSES}\.beirat" ""
    ${If} $0 == "${PROGID}"
      DeleteRegValue ${ROOT} "${CLASSES}\.beirat" ""
    ${EndIf}
    DeleteRegKey /ifempty ${ROOT} "${CLASSES}\.beirat"
    !insertmacro TellExplorer
  ${EndIf}
  ReadRegStr $0 ${ROOT} "${REGISTERED}" "InstallLocation"
  ${If} $0 == $INSTDIR
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey ${ROOT} "${REGISTERED}"
  ${EndIf}
SectionEnd
