using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Parsing;

/// <summary>Words that are no identifiers without backticks (FHIRPath 2.0, section 9.4); <c>as</c>, <c>contains</c>, <c>in</c> and <c>is</c> are (appendix B).</summary>
internal static class Keywords
{
    public static bool IsOperator(string word) => word is "and" or "or" or "xor" or "implies" or "div" or "mod";

    public static bool IsReserved(string word) => word is "true" or "false" || IsOperator(word) || Literals.IsCalendarWord(word);

    public static string Reserved(string word) => $"'{word}' is a keyword; an element of that name is written `{word}`.";
}
