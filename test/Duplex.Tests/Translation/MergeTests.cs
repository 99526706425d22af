using System.Text.Json;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Merges go number by number, each of MRG-1 with that of PID-3 of the same authority and type.</summary>
public class MergeTests
{
    [Fact]
    public void Every_number_of_the_same_authority_is_merged()
    {
        JsonElement[] patients = Merge("12345^^^ALDER^HOSP", "99999^^^ALDER^HOSP~88888^^^ALDER^HOSP||||||TEST^DUPLICATE");

        Assert.Equal([Identified.Patient("12345^^^ALDER^HOSP"), Identified.Patient("99999^^^ALDER^HOSP"), Identified.Patient("88888^^^ALDER^HOSP")], patients.Select(Id));
        Assert.Equal(["99999", "88888"], patients[1..].Select(patient => Assert.Single(patient.GetProperty("identifier").EnumerateArray()).GetProperty("value").GetString()));
        Assert.All(patients[1..], patient => Assert.Equal("false|replaced-by", $"{patient.GetProperty("active").GetRawText()}|{patient.GetProperty("link")[0].GetProperty("type").GetString()}"));
        Assert.Equal(2, patients[0].GetProperty("link").GetArrayLength());
    }

    [Fact]
    public void Number_without_one_of_its_kind_beside_it_is_told_and_merges_nobody()
    {
        JsonElement[] patients = Merge("111^^^HOSP^MR", "E77^^^ENT^PI~555^^^HOSP^MR", out MessageTranslationResult result);

        Assert.Equal([Identified.Patient("111^^^HOSP^MR"), Identified.Patient("555^^^HOSP^MR")], patients.Select(Id));
        Assert.Contains(result.Findings, finding => finding.Place.StartsWith("MRG-1", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_number_on_both_sides_does_not_hide_the_others()
    {
        JsonElement[] patients = Merge("E77^^^ENT^PI~111^^^HOSP^MR", "E77^^^ENT^PI~555^^^HOSP^MR");

        Assert.Equal([Identified.Patient("111^^^HOSP^MR"), Identified.Patient("555^^^HOSP^MR")], patients.Select(Id));
        Assert.False(patients[1].GetProperty("active").GetBoolean());
    }

    [Theory]
    [InlineData("55^^^HOSP^AN")]
    [InlineData("999999999^^^SSA^SS")]
    [InlineData("5\u0001^^^HOSP^MR")]
    public void Number_that_names_no_patient_merges_nobody(string prior)
    {
        JsonElement[] patients = Merge("111^^^HOSP^MR", prior, out MessageTranslationResult result);

        Assert.False(Assert.Single(patients).TryGetProperty("link", out _));
        Assert.Contains(result.Findings, finding => finding.Place.StartsWith("MRG-1", StringComparison.Ordinal));
    }

    private static JsonElement[] Merge(string survivor, string prior) => Merge(survivor, prior, out _);

    private static JsonElement[] Merge(string survivor, string prior, out MessageTranslationResult result)
    {
        result = Identified.Result($"EVN||20260310\nPID|1||{survivor}||TEST^PATIENT\nMRG|{prior}", null, "ADT^A40");
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value.ToArray()));
        return Identified.All(JsonDocument.Parse(result.Bundle.Value).RootElement, "Patient");
    }

    private static string Id(JsonElement patient) => patient.GetProperty("id").GetString()!;
}
