; The files of the program, and how an old set gives way to a new one: all of it or nothing.

!macro EachFile DO
  !insertmacro ${DO} "Beiratsmappe.exe"
  !insertmacro ${DO} "beiratsmappe-cli.exe"
  !insertmacro ${DO} "WebView2Loader.dll"
  !insertmacro ${DO} "LICENSE.txt"
  !insertmacro ${DO} "LIZENZEN.txt"
  !insertmacro ${DO} "SBOM.cdx.json"
  !insertmacro ${DO} "Hinweise-fuer-die-IT.html"
!macroend

!define INCOMING "$INSTDIR\~neu"
!define OUTGOING "$INSTDIR\~alt"
!define SPENT "$INSTDIR\~weg"
!define POLICY "Richtlinie.toml"

Var Failed
; The file named by /RICHTLINIE=, or empty.
Var Policy

!macro Note
  ${If} ${Errors}
    StrCpy $Failed 1
  ${EndIf}
!macroend

!macro Extract FILE
  ClearErrors
  File "/oname=${FILE}" "${STAGE}/${FILE}"
  !insertmacro Note
!macroend

; The old file goes aside, the new one takes its place; after a failure nothing more is touched.
!macro Swap FILE
  ${If} $Failed = 0
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${FILE}"
      Rename "$INSTDIR\${FILE}" "${OUTGOING}\${FILE}"
      !insertmacro Note
    ${EndIf}
    ${If} $Failed = 0
      Rename "${INCOMING}\${FILE}" "$INSTDIR\${FILE}"
      !insertmacro Note
    ${EndIf}
  ${EndIf}
!macroend

!macro Restore FILE
  ${If} ${FileExists} "${OUTGOING}\${FILE}"
    Delete "$INSTDIR\${FILE}"
    Rename "${OUTGOING}\${FILE}" "$INSTDIR\${FILE}"
  ${ElseIf} ${FileExists} "${INCOMING}\*.*"
  ${AndIfNot} ${FileExists} "${INCOMING}\${FILE}"
    ; New, with no old one before it. It goes back where it came from, so that a second run finds nothing to do.
    Rename "$INSTDIR\${FILE}" "${INCOMING}\${FILE}"
  ${EndIf}
!macroend

; Back to the old set. Also what a setup left that was killed while it swapped: OUTGOING exists from the
; first file's move to the last one's, and vanishes in one step.
Function Restore
  ${If} ${FileExists} "${OUTGOING}\*.*"
    !insertmacro EachFile Restore
    !insertmacro Restore "${UNINSTALLER}"
    ${If} ${FileExists} "${OUTGOING}\${POLICY}"
      Delete "$INSTDIR\${POLICY}"
      Rename "${OUTGOING}\${POLICY}" "$INSTDIR\${POLICY}"
    ${EndIf}
  ${EndIf}
  SetOutPath $INSTDIR
  RMDir "${OUTGOING}"
  RMDir /r "${SPENT}"
  ; As long as something waits to go back, the new set says what was there before.
  ${IfNot} ${FileExists} "${OUTGOING}\*.*"
    RMDir /r "${INCOMING}"
  ${EndIf}
FunctionEnd

Function Replace
  Call Restore
  StrCpy $Failed 0
  ClearErrors
  SetOutPath "${INCOMING}"
  !insertmacro Note
  SetOverwrite try
  !insertmacro EachFile Extract
  ClearErrors
  WriteUninstaller "${INCOMING}\${UNINSTALLER}"
  !insertmacro Note
  ${If} $Policy != ""
    ClearErrors
    CopyFiles /SILENT $Policy "${INCOMING}\${POLICY}"
    SetFileAttributes "${INCOMING}\${POLICY}" NORMAL
    !insertmacro Note
  ${EndIf}
  SetOutPath $INSTDIR
  ${If} $Failed = 0
    ClearErrors
    CreateDirectory "${OUTGOING}"
    !insertmacro Note
    !insertmacro EachFile Swap
    !insertmacro Swap "${UNINSTALLER}"
    ; The last one: whether it was there before cannot be told from the folders.
    ${If} $Policy != ""
      !insertmacro Swap "${POLICY}"
    ${EndIf}
  ${EndIf}
  ${If} $Failed = 0
    ClearErrors
    Rename "${OUTGOING}" "${SPENT}"
    !insertmacro Note
  ${EndIf}
  ${If} $Failed <> 0
    Call Restore
    SetErrorLevel ${NOT_WRITABLE}
    MessageBox MB_OK|MB_ICONSTOP "In $INSTDIR lässt sich nicht schreiben. Wer schon eine ältere Fassung hatte, behält sie. Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob Platz ist." /SD IDOK
    Abort
  ${EndIf}
  RMDir /r "${SPENT}"
  RMDir /r "${INCOMING}"
FunctionEnd

; A full disk stops the extraction by itself.
Function .onInstFailed
  Call Restore
  SetOutPath $TEMP
  RMDir $INSTDIR
FunctionEnd

!macro Remove FILE
  ClearErrors
  Delete "$INSTDIR\${FILE}"
  !insertmacro Note
!macroend

; The uninstaller goes last, so that what failed can be repeated. Nothing is deleted that is not in the list.
Function un.RemoveFiles
  StrCpy $Failed 0
  !insertmacro EachFile Remove
  !insertmacro Remove "${POLICY}"
  ${If} $Failed <> 0
    SetErrorLevel ${NOT_WRITABLE}
    MessageBox MB_OK|MB_ICONSTOP "Nicht alle Dateien in $INSTDIR ließen sich löschen. Schließen Sie, was sie offen hält, und wiederholen Sie das Deinstallieren." /SD IDOK
    Abort
  ${EndIf}
  ; Called with _?= it runs from here and cannot delete itself; README.md says what the caller does then.
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir $INSTDIR
FunctionEnd
