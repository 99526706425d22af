using System.Text.Json;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Duplex.Tests.Hl7v2;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Resources of messages against the profiles of US Core: what a message leaves out is told, what is complete is without errors.</summary>
public class UsCoreTests
{
    private const string Guide = "http://hl7.org/fhir/us/core/StructureDefinition/";

    private static readonly FhirValidator Validator = new();

    // Messages of ours that say all that US Core asks for.
    public static TheoryData<string> Complete => [.. GoldenFiles.Names.Intersect(CompleteNames)];

    private static readonly string[] CompleteNames = [
        "adt-a05-preadmission",
        "adt-a28-add-person",
        "adt-a29-delete-person",
        "orl-o22-answer",
        "orm-o01-old-timing",
        "oru-r01-pcd-01-device",
        "oru-r01-two-patients",
        "oru-r01-values-of-every-type",
        "oul-r22-specimen-first",
        "rde-o11-discontinued",
        "siu-s13-rescheduled",
        "siu-s15-cancelled",
        "siu-s26-no-show",
        "types-codes",
        "vxu-v04-history-and-refusal",
    ];

    [Theory]
    [MemberData(nameof(Complete))]
    public void Complete_message_gives_resources_without_errors_of_US_Core(string name) =>
        Assert.Empty(ErrorsOf(MessageTranslation.ToFhir(GoldenFiles.Message(name), Translated.Options())));

    [Fact]
    public void Errors_of_every_sample_are_listed()
    {
        string root = SharedMessages.Folder() ?? "";
        List<string> report = [];
        Dictionary<string, int> counts = [];
        int clean = 0;
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            string[] errors = [.. ErrorsOf(MessageTranslation.ToFhir(File.ReadAllBytes(file), Translated.Options())).Distinct()];
            clean += errors.Length == 0 ? 1 : 0;
            report.AddRange(errors.Select(error => $"{Path.GetRelativePath(root, file)}\t{error}"));
            foreach (string error in errors)
            {
                counts[error] = counts.GetValueOrDefault(error) + 1;
            }
        }

        if (Environment.GetEnvironmentVariable("DUPLEX_SAMPLE_REPORT") is { Length: > 0 } folder)
        {
            File.WriteAllLines(Path.Combine(folder, "us-core.txt"), [.. counts.OrderByDescending(count => count.Value).Select(count => $"{count.Value}\t{count.Key}"), .. report]);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{clean} samples without errors of US Core.\n{string.Join('\n', counts.OrderByDescending(count => count.Value).Take(40).Select(count => $"{count.Value}\t{count.Key}"))}");

        // Each is something that the message does not say, or says in its own way: US Core asks for it, and nothing is made up.
        Assert.All(counts.Keys, error => Assert.True(IsOfTheMessage(error), $"{error} is no lack of the message."));
    }

    private static bool IsOfTheMessage(string error) =>
        error.Contains("At least 1 of", StringComparison.Ordinal) || Expected.Any(part => error.Contains(part, StringComparison.Ordinal));

    private static readonly string[] Expected =
    [
        // Numbers that are no NPI though they are sent as one.
        "us-core-16", "us-core-17",
        // No time, no value, no name, no address, no member number.
        "us-core-2 ", "us-core-6 ", "us-core-8 ", "us-core-9 ", "us-core-14", "us-core-15", "pd-1",
        // Who is behind a device that the message names as an author.
        "provenance-1",
        // Codes and units of the sender's own, and addresses of five lines.
        "is not in the value set", "At most 4 of 'line'",
    ];

    /// <summary>One line for each error that R4 alone has not, with the profile and without indices.</summary>
    private static IEnumerable<string> ErrorsOf(MessageTranslationResult result)
    {
        if (result.Bundle is not { } json || Duplex.Fhir.FhirJson.Parse(json.Span).Resource is not Bundle bundle)
        {
            return [];
        }

        return bundle.Entry.SelectMany(entry => entry.Resource is { } resource && ProfileOf(resource) is { } profile
            ? Validator.Validate(resource, Guide + profile).Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal)
                .Select(issue => $"{profile} {string.Concat(issue.Path.Where(letter => !char.IsDigit(letter)))}: {issue.Message}")
            : []);
    }

    /// <summary>Null where US Core has no profile for it, or for another kind of it only.</summary>
    private static string? ProfileOf(Resource resource) => resource switch
    {
        Patient => "us-core-patient",
        Encounter => "us-core-encounter",
        AllergyIntolerance => "us-core-allergyintolerance",
        Condition { Category: [{ Coding: [{ } coding, ..] }, ..] } => coding.Code?.Value == "encounter-diagnosis" ? "us-core-condition-encounter-diagnosis" : "us-core-condition-problems-health-concerns",
        Condition => "us-core-condition-encounter-diagnosis",
        Procedure => "us-core-procedure",
        Immunization => "us-core-immunization",
        MedicationRequest => "us-core-medicationrequest",
        MedicationDispense => "us-core-medicationdispense",
        // The copy of the message is no note.
        DocumentReference { Content: [{ Attachment.ContentType.Value: "x-application/hl7-v2+er7" }, ..] } => null,
        DocumentReference => "us-core-documentreference",
        DiagnosticReport { Category: var categories } when categories.Exists(category => category.Coding.Exists(coding => coding.Code?.Value == "LAB")) => "us-core-diagnosticreport-lab",
        Observation { Category: [{ Coding: [{ } category, ..] }, ..] } when category.Code?.Value == "laboratory" => "us-core-observation-lab",
        ServiceRequest => "us-core-servicerequest",
        Specimen => "us-core-specimen",
        Coverage => "us-core-coverage",
        RelatedPerson => "us-core-relatedperson",
        Practitioner => "us-core-practitioner",
        PractitionerRole => "us-core-practitionerrole",
        Organization => "us-core-organization",
        Location => "us-core-location",
        CareTeam => "us-core-careteam",
        CarePlan => "us-core-careplan",
        Goal => "us-core-goal",
        // US Core asks who is behind a device; the program that translates acts for whoever runs it, whom no message names.
        Provenance { Activity.Coding: [{ Code.Value: "v2-fhir-transformation" }, ..] } => null,
        Provenance => "us-core-provenance",
        _ => null,
    };
}
