; When the setup or the uninstaller says no. The table of the codes stands in README.md.
!define TOO_OLD 3
!define RUNNING 4
!define NEWER 5
!define NOT_WRITABLE 6
!define ELSEWHERE 7
!define NO_POLICY 8

; Before anything was touched: a sentence (with /S none) and the exit code.
!macro Refuse CODE SENTENCE
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  Quit
!macroend

; $1: 0 where the file can be written or is absent, otherwise Windows' error number. A running program
; cannot be written: 32, a sharing violation. A virus scanner holds a file for a moment only.
!macro Probe FILE
  StrCpy $1 0
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    StrCpy $0 "$INSTDIR\${FILE}"
    ${For} $3 1 4
      System::Call 'kernel32::CreateFileW(w r0, i 0x40000000, i 7, p 0, i 3, i 0, p 0) p .r2 ?e'
      Pop $1
      ${If} $2 != -1
        System::Call 'kernel32::CloseHandle(p r2)'
        StrCpy $1 0
      ${EndIf}
      ${If} $1 <> 32
        ${Break}
      ${EndIf}
      Sleep 250
    ${Next}
  ${EndIf}
!macroend

!macro RequireClosed UN
  Function ${UN}RequireClosed
    ${Do}
      !insertmacro Probe "Beiratsmappe.exe"
      ${If} $1 = 0
        !insertmacro Probe "beiratsmappe-cli.exe"
      ${EndIf}
      ${If} $1 = 0
        Return
      ${EndIf}
      ${If} $1 <> 32
        !insertmacro Refuse ${NOT_WRITABLE} "Die Dateien in $INSTDIR lassen sich nicht ändern (Windows meldet Fehler $1). Es wurde nichts verändert."
      ${EndIf}
      SetErrorLevel ${RUNNING}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Beiratsmappe läuft noch. Schließen Sie alle Fenster des Programms, auch die anderer angemeldeter Personen, und klicken Sie dann auf Wiederholen." /SD IDCANCEL IDRETRY +2
      Quit
      SetErrorLevel -1
    ${Loop}
  FunctionEnd
!macroend
!insertmacro RequireClosed ""
!insertmacro RequireClosed "un."
