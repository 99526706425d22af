using System.IO.Compression;
using Duplex.Fhir.Definitions;
using Duplex.FhirModelGenerator;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

public sealed class DefinitionsTests
{
    private const string UsCorePatient = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient";

    [Fact]
    public void Generating_again_gives_the_committed_definitions()
    {
        var generated = DefinitionsGenerator.Generate(SharedFiles.FolderOrSkip("fhir-r4"), SharedFiles.FolderOrSkip("us-core"));
        var folder = Path.Combine(SharedFiles.RepositoryRoot, "src", "Duplex.Fhir", "Definitions", "Data");

        Assert.Equal(generated.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Empty(generated.Where(group => !group.Value.AsSpan().SequenceEqual(Decompressed(Path.Combine(folder, group.Key + ".bin")))).Select(group => group.Key));
    }

    [Fact]
    public void Without_a_version_the_newest_US_Core_is_found()
    {
        Assert.Equal("7.0.0", FhirDefinitions.R4.FindProfile(UsCorePatient)?.Version);
        Assert.Equal("6.1.0", FhirDefinitions.R4.FindProfile(UsCorePatient + "|6.1.0")?.Version);
        Assert.Null(FhirDefinitions.R4.FindProfile(UsCorePatient + "|5.0.1"));
    }

    [Fact]
    public void Types_have_all_their_elements()
    {
        var patient = FhirDefinitions.R4.FindProfile("http://hl7.org/fhir/StructureDefinition/Patient");

        Assert.NotNull(patient);
        Assert.False(patient.IsConstraint);
        Assert.Contains(patient.Elements, element => element.Path == "Patient.communication.language" && element.Min == 1 && element.Max == 1);
    }

    [Fact]
    public void Every_definition_can_be_read()
    {
        var urls = FhirDefinitions.R4.ProfileUrls.ToList();

        Assert.True(urls.Count > 650, $"{urls.Count}");
        Assert.All(urls, url => Assert.NotEmpty(FhirDefinitions.R4.FindProfile(url)!.Elements));
    }

    [Theory]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender", "http://hl7.org/fhir/administrative-gender", "male", true)]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender", null, "male", true)]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender", "http://hl7.org/fhir/administrative-gender", "man", false)]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender", "http://example.org/other", "male", false)]
    [InlineData("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", true)]
    [InlineData("http://terminology.hl7.org/ValueSet/v3-ActEncounterCode", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "ABCCODE", false)]
    [InlineData("http://hl7.org/fhir/ValueSet/condition-code", "http://snomed.info/sct", "38341003", null)]
    [InlineData("http://hl7.org/fhir/ValueSet/mimetypes", null, "text/plain; charset=utf-8", true)]
    [InlineData("http://hl7.org/fhir/ValueSet/mimetypes", null, "plain text", false)]
    [InlineData("http://hl7.org/fhir/ValueSet/ucum-units", "http://unitsofmeasure.org", "mm[Hg]", true)]
    [InlineData("http://hl7.org/fhir/ValueSet/ucum-units", "http://unitsofmeasure.org", "mmHg", false)]
    public void A_value_set_knows_its_codes(string valueSet, string? system, string code, bool? expected) =>
        Assert.Equal(expected, FhirDefinitions.R4.FindValueSet(valueSet)?.Contains(system, code));

    private static byte[] Decompressed(string path)
    {
        using var brotli = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var output = new MemoryStream();
        brotli.CopyTo(output);
        return output.ToArray();
    }
}
