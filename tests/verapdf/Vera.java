import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates files against PDF/A-2a (behind "3a:" against PDF/A-3a) and PDF/UA-1 with the veraPDF engine, all in one start of the JVM.
 * Prints one line a file and profile: verdict, profile, file; below a failure its rules, indented.
 * Ends with 0 whenever every file could be checked; the verdicts are the caller's business.
 */
public final class Vera {
    private static final String ORIGINALS = "3a:";

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean readable = true;
        for (String file : files) {
            // A file in which originals lie is named so by the caller.
            boolean holds = file.startsWith(ORIGINALS);
            file = holds ? file.substring(ORIGINALS.length()) : file;
            PDFAFlavour archive = holds ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
            for (PDFAFlavour flavour : new PDFAFlavour[] {archive, PDFAFlavour.PDFUA_1}) {
                readable &= check(file, flavour);
            }
        }
        System.exit(readable ? 0 : 1);
    }

    private static boolean check(String file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + flavour.getId() + " " + file);
            Map<String, Integer> rules = new LinkedHashMap<>();
            for (TestAssertion failure : result.getTestAssertions()) {
                if (failure.getStatus() != TestAssertion.Status.FAILED) {
                    continue;
                }
                String rule = failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber();
                if (rules.merge(rule, 1, Integer::sum) == 1) {
                    System.out.println("  " + rule + " " + failure.getMessage().replaceAll("\\s+", " ")
                            + " @ " + failure.getLocation().getContext());
                }
            }
            return true;
        } catch (Exception error) {
            System.out.println("FAIL " + flavour.getId() + " " + file);
            System.out.println("  unreadable: " + error);
            return false;
        }
    }
}
