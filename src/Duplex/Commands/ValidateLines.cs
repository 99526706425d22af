using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Validate;

namespace Duplex.Commands;

/// <summary>Prints what was found in each resource.</summary>
internal sealed class ValidateLines(TextWriter output)
{
    private const string FileExtension = "http://hl7.org/fhir/StructureDefinition/operationoutcome-file";

    public void Write(ValidatedResource validated)
    {
        output.WriteLine($"{(validated.Result.IsValid ? "valid" : "errors"),-12} {TerminalText.Plain(validated.Place)} {validated.ResourceType}");
        foreach (var issue in validated.Result.Issues)
        {
            var place = issue.Position is { } position ? $" ({position})" : "";
            output.WriteLine($"  {WordOf(issue.Severity),-11} {issue.Code,-13} {TerminalText.Plain(issue.Path)}{place}: {TerminalText.Plain(issue.Message)}");
        }
    }

    public void WriteJson(ValidatedResource validated)
    {
        var outcome = validated.Result.ToOutcome();
        outcome.Extension.Add(new Extension { Url = FileExtension, Value = new FhirString(validated.Place) });
        output.WriteLine(Encoding.UTF8.GetString(FhirJson.Serialize(outcome)));
    }

    private static string WordOf(FhirIssueSeverity severity) => severity switch
    {
        FhirIssueSeverity.Fatal => "fatal",
        FhirIssueSeverity.Error => "error",
        FhirIssueSeverity.Warning => "warning",
        _ => "information",
    };
}
