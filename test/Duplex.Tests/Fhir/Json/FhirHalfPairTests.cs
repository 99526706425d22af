using System.Buffers;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Json;

/// <summary>Half of a surrogate pair: UTF-8 has no bytes for it, and a replacement would change data silently.</summary>
public sealed class FhirHalfPairTests
{
    private const string Half = "x\uD800";

    [Theory]
    [InlineData("Patient.name[1].given[1]")]
    [InlineData("Patient.id")]
    [InlineData("Patient.extension[0].url")]
    [InlineData("Patient.contained[0].code.text")]
    [InlineData("Patient.deceased.extension[0].value")]
    [InlineData("Patient")]
    public void Writing_it_fails_with_its_path_and_writes_nothing(string path)
    {
        Patient patient = path switch
        {
            "Patient.name[1].given[1]" => new() { Name = [new() { Family = "ok" }, new() { Given = ["ok \U0001F600", Half] }] },
            "Patient.id" => new() { Id = Half },
            "Patient.extension[0].url" => new() { Extension = [new() { Url = Half }] },
            "Patient.contained[0].code.text" => new() { Contained = [new Basic { Code = new() { Text = Half } }] },
            "Patient.deceased.extension[0].value" => new() { Deceased = new FhirBoolean { Extension = [new() { Url = "http://example.org", Value = new FhirString(Half) }] } },
            _ => new() { UnknownProperties = [new(Half, "1"u8.ToArray())] },
        };
        var output = new ArrayBufferWriter<byte>();

        var failure = Assert.Throws<FhirJsonException>(() => FhirJson.Serialize(patient, output));

        Assert.Equal(path, failure.Path);
        Assert.StartsWith(path + ": The text holds half of a surrogate pair", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void An_element_alone_tells_its_path_too() =>
        Assert.Equal("HumanName.family", Assert.Throws<FhirJsonException>(() => FhirJson.SerializeElement(new HumanName { Family = Half })).Path);

    [Theory]
    [InlineData("""{"resourceType":"Patient","name":[{"family":"x\uD800"}]}""", "Patient.name[0].family")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a","\uDC00x"]}]}""", "Patient.name[0].given[1]")]
    [InlineData("""{"resourceType":"Patient","id":"\uD800\uD800"}""", "Patient.id")]
    public void Reading_it_says_so_and_a_lenient_read_writes_back_what_was_there(string json, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        var issue = Assert.Single(FhirJson.Parse(bytes).Issues);
        var lenient = FhirJson.Parse(bytes, FhirReadMode.Lenient);

        Assert.Equal((path, "value"), (issue.Path, issue.Code));
        Assert.Contains("half of a surrogate pair", issue.Message, StringComparison.Ordinal);
        Assert.Equal(json, Encoding.UTF8.GetString(FhirJson.Serialize(lenient.Resource!)));
    }

    [Theory]
    [InlineData(FhirReadMode.Strict)]
    [InlineData(FhirReadMode.Lenient)]
    public void In_the_name_of_a_property_it_is_refused(FhirReadMode mode)
    {
        var read = FhirJson.Parse("""{"resourceType":"Patient","a\uD800":1,"gender":"male"}"""u8, mode);

        Assert.Null(read.Resource);
        Assert.Contains(read.Issues, issue => issue is { Severity: FhirIssueSeverity.Fatal, Path: "Patient" } && issue.Message.Contains("half of a surrogate pair", StringComparison.Ordinal));
    }
}
