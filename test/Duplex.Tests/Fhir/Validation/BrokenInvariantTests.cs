using System.Text;
using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>Invariants of the specification, each broken by one change to a resource that is valid without it. Everybody here is invented.</summary>
public sealed class BrokenInvariantTests
{
    private const string Components = """
        {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"valueString":"x",
        "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueString":"y"}]}
        """;

    private const string Containing = """{"resourceType":"Condition","contained":[{"resourceType":"Patient","id":"p","active":true}],"subject":{"reference":"#p"}}""";

    private const string Condition = """
        {"resourceType":"Condition","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"}]},
        "verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
        "subject":{"reference":"Patient/1"},"abatementDateTime":"2020-01-01","stage":[{"summary":{"text":"x"}}],"evidence":[{"code":[{"text":"x"}]}]}
        """;

    private const string Contact = """{"resourceType":"Patient","contact":[{"relationship":[{"text":"x"}],"name":{"family":"Synthetic"},"period":{"start":"2020-01-01","end":"2021-01-01"}}]}""";

    private const string Amount = """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"mg"}}""";

    private const string Collection = """
        {"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://example.org/Patient/1","resource":{"resourceType":"Patient","id":"1"}},
        {"fullUrl":"http://example.org/Patient/2","resource":{"resourceType":"Patient","id":"2"}}]}
        """;

    private const string Transaction = """{"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}}]}""";
    private const string Answer = """{"resourceType":"Bundle","type":"transaction-response","entry":[{"response":{"status":"201"}}]}""";

    private const string Document = """
        {"resourceType":"Bundle","identifier":{"system":"urn:oid:1.2.3","value":"1"},"type":"document","timestamp":"2020-01-01T00:00:00Z","entry":[{"fullUrl":"http://example.org/Composition/1","resource":
        {"resourceType":"Composition","id":"1","status":"final","type":{"text":"x"},"date":"2020-01-01","author":[{"display":"x"}],"title":"x"}}]}
        """;

    private const string Message = """
        {"resourceType":"Bundle","type":"message","entry":[{"fullUrl":"http://example.org/MessageHeader/1","resource":
        {"resourceType":"MessageHeader","id":"1","eventUri":"http://example.org/event","source":{"endpoint":"http://example.org/source"}}}]}
        """;

    public static TheoryData<string, string, string, string, string> Breaks => new()
    {
        { "obs-7", Components, "8480-6", "85354-9", "Observation" },
        { "dom-2", Containing, "\"active\":true", "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"q\"}]", "Condition" },
        { "dom-4", Containing, "\"active\":true", "\"meta\":{\"versionId\":\"1\"}", "Condition" },
        { "dom-4", Containing, "\"active\":true", "\"meta\":{\"lastUpdated\":\"2020-01-01T00:00:00Z\"}", "Condition" },
        { "dom-5", Containing, "\"active\":true", "\"meta\":{\"security\":[{\"display\":\"x\"}]}", "Condition" },
        { "con-1", Condition, "\"summary\":{\"text\":\"x\"}", "\"type\":{\"text\":\"x\"}", "Condition.stage[0]" },
        { "con-2", Condition, "\"code\":[{\"text\":\"x\"}]", "\"extension\":[{\"url\":\"http://example.org/unknown\",\"valueBoolean\":true}]", "Condition.evidence[0]" },
        { "con-4", Condition, "\"resolved\"", "\"active\"", "Condition" },
        { "con-5", Condition, "\"confirmed\"", "\"entered-in-error\"", "Condition" },
        { "pat-1", Contact, "\"name\":{\"family\":\"Synthetic\"},", "", "Patient.contact[0]" },
        { "per-1", Contact, "\"end\":\"2021", "\"end\":\"2019", "Patient.contact[0].period" },
        { "qty-3", Amount, "\"system\":\"http://unitsofmeasure.org\",", "", "Observation.value" },
        { "bdl-2", Collection, "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}", "\"search\":{\"mode\":\"match\"},\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}", "Bundle" },
        { "bdl-3", Transaction, ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}", "", "Bundle" },
        { "bdl-4", Answer, "\"response\":{\"status\":\"201\"}", "\"resource\":{\"resourceType\":\"Patient\"}", "Bundle" },
        { "bdl-5", Collection, ",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}", "", "Bundle.entry[0]" },
        { "bdl-7", Collection, "http://example.org/Patient/2", "http://example.org/Patient/1", "Bundle" },
        { "bdl-8", Collection, "http://example.org/Patient/1", "http://example.org/Patient/1/_history/1", "Bundle.entry[0]" },
        { "bdl-9", Document, "\"system\":\"urn:oid:1.2.3\",", "", "Bundle" },
        { "bdl-10", Document, "\"timestamp\":\"2020-01-01T00:00:00Z\",", "", "Bundle" },
        { "bdl-11", Document, "\"entry\":[", "\"entry\":[{\"fullUrl\":\"http://example.org/Patient/1\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}},", "Bundle" },
        { "bdl-12", Message, "\"entry\":[", "\"entry\":[{\"fullUrl\":\"http://example.org/Patient/1\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}},", "Bundle" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void An_invariant_that_is_broken_is_named_at_its_place(string key, string valid, string part, string replacement, string path)
    {
        Assert.Empty(ValidationSamples.Errors(ValidationSamples.Validate(valid)));
        int at = valid.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0);

        string broken = string.Concat(valid.AsSpan(0, at), replacement, valid.AsSpan(at + part.Length));
        ValidationResult result = new FhirValidator().ValidateJson(Encoding.UTF8.GetBytes(broken));

        Assert.Contains(ValidationSamples.Errors(result), issue => issue.Code == "invariant" && issue.Path == path && issue.Message.Contains($"invariant {key} does", StringComparison.Ordinal));
    }
}
