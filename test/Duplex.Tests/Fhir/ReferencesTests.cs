using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("Patient/123", ReferenceKind.Relative, "Patient", "123", null, null)]
    [InlineData("Patient/123/_history/4", ReferenceKind.Relative, "Patient", "123", "4", null)]
    [InlineData("https://chart.example/r4/Patient/a-1.b", ReferenceKind.Absolute, "Patient", "a-1.b", null, "https://chart.example/r4")]
    [InlineData("https://chart.example/Encounter/e/_history/2", ReferenceKind.Absolute, "Encounter", "e", "2", "https://chart.example")]
    [InlineData("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", ReferenceKind.Urn, null, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", null, null)]
    [InlineData("urn:oid:1.2.3", ReferenceKind.Urn, null, "urn:oid:1.2.3", null, null)]
    [InlineData("#p1", ReferenceKind.Contained, null, "p1", null, null)]
    [InlineData("#", ReferenceKind.Contained, null, "", null, null)]
    [InlineData("Patient?identifier=s|v", ReferenceKind.Conditional, "Patient", "identifier=s|v", null, null)]
    [InlineData("Nothing/123", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData("Patient/1 2", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData("fhir/Patient/1", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData("http://Patient/1", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData("Patient/", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData("", ReferenceKind.Unknown, null, null, null, null)]
    [InlineData(null, ReferenceKind.Unknown, null, null, null, null)]
    public void A_reference_is_told_apart_by_its_form(string? text, ReferenceKind kind, string? type, string? id, string? version, string? baseUrl)
    {
        Assert.Equal(new ReferenceTarget(kind, type, id, version, baseUrl), References.Parse(text));
    }

    [Fact]
    public void A_reference_made_for_a_resource_reads_back()
    {
        var reference = References.To("Patient", "p1", "Synthetic Patient");

        Assert.Equal("Patient/p1", References.Parse(reference).TypeAndId);
        Assert.Equal("Synthetic Patient", reference.Display?.Value);
        Assert.Null(References.Parse((Reference?)null).TypeAndId);
    }
}
