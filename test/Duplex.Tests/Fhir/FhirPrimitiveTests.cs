using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirPrimitiveTests
{
    [Fact]
    public void Ids_and_extensions_of_primitives_are_read_and_written()
    {
        var json = """
            {"resourceType":"Patient","_birthDate":{"id":"b","extension":[{"url":"http://example.org/time","valueDateTime":"1970-01-01T08:00:00Z"}]},"birthDate":"1970-01-01",
             "_gender":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]},
             "name":[{"given":["Ann",null,"B"],"_given":[null,{"extension":[{"url":"u","valueString":"x"}]},{"id":"g"}]}]}
            """u8;

        var patient = Assert.IsType<Patient>(FhirJson.Parse(json).Resource);

        Assert.Equal("b", patient.BirthDate?.Id);
        Assert.Equal("1970-01-01T08:00:00Z", (patient.BirthDate?.FindExtension("http://example.org/time")?.Value as FhirDateTime)?.Value);
        Assert.False(patient.Gender!.HasValue);
        Assert.True(patient.Gender.HasExtensions);
        Assert.Equal(["Ann", null, "B"], patient.Name[0].Given.Select(given => given.Value));
        Assert.Null(JsonDifference.First(json.ToArray(), FhirJson.Serialize(patient)));
    }

    [Theory]
    [InlineData("80.00")]
    [InlineData("1e2")]
    [InlineData("1.0E-10")]
    [InlineData("-0.0")]
    [InlineData("0.1234567890123456789012345678901234567890")]
    [InlineData("123456789012345678901234567890123456789")]
    public void A_decimal_keeps_its_digits(string digits)
    {
        var json = """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":""" + digits + "}}";
        var observation = Assert.IsType<Observation>(FhirJson.Parse(Encoding.UTF8.GetBytes(json)).Resource);

        Assert.Equal(digits, Assert.IsType<Quantity>(observation.Value).Value?.Text);
        Assert.Equal(json, Encoding.UTF8.GetString(FhirJson.Serialize(observation)));
    }

    [Fact]
    public void A_decimal_made_in_code_keeps_its_scale()
    {
        Assert.Equal("80.00", new FhirDecimal(80.00m).Text);
        Assert.Equal("1.0E-10", FhirDecimal.FromText("1.0E-10").Text);
        Assert.Throws<FormatException>(() => FhirDecimal.FromText("01"));
        Assert.Throws<FormatException>(() => FhirDecimal.FromText("1."));
    }

    [Fact]
    public void A_date_with_a_time_tells_its_instant_and_a_day_does_not()
    {
        Assert.True(new FhirDateTime("2026-03-01T10:00:00.5+01:00").TryGetInstant(out var instant));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 10, 0, 0, 500, TimeSpan.FromHours(1)), instant);
        Assert.False(new FhirDateTime("2026-03-01").TryGetInstant(out _));
    }

    [Theory]
    [InlineData("birthDate", "2024-02-29", true)]
    [InlineData("birthDate", "2023-02-29", false)]
    [InlineData("birthDate", "2024-13", false)]
    [InlineData("birthDate", "2024-1", false)]
    [InlineData("birthDate", "0000", false)]
    [InlineData("birthDate", "2024-01-01T00:00:00Z", false)]
    [InlineData("deceasedDateTime", "2024-02", true)]
    [InlineData("deceasedDateTime", "2024-01-01T23:59:60Z", true)]
    [InlineData("deceasedDateTime", "2024-01-01T24:00:00Z", false)]
    [InlineData("deceasedDateTime", "2024-01-01T10:00Z", false)]
    [InlineData("deceasedDateTime", "2024-01-01T10:00:00+14:00", true)]
    [InlineData("deceasedDateTime", "2024-01-01T10:00:00+15:00", false)]
    [InlineData("deceasedDateTime", "2024-01-01T10:00:00.-05:00", false)]
    [InlineData("implicitRules", "http://a b", false)]
    [InlineData("language", "en-US", true)]
    [InlineData("language", "en  US", false)]
    [InlineData("language", " en", false)]
    public void The_form_of_a_primitive_is_checked(string element, string value, bool isValid)
    {
        var result = FhirJson.Parse(Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient","{{element}}":"{{value}}"}"""));

        Assert.Equal(isValid, result.IsRead);
        Assert.Equal(isValid ? 0 : 1, result.Issues.Count);
    }

    [Fact]
    public void Base64_gives_its_bytes()
    {
        var binary = Assert.IsType<Binary>(FhirJson.Parse("""{"resourceType":"Binary","contentType":"text/plain","data":"w6RiYw=="}"""u8).Resource);

        Assert.True(binary.Data!.TryGetBytes(out var bytes));
        Assert.Equal("äbc"u8.ToArray(), bytes);
        Assert.Equal("w6RiYw==", FhirBase64Binary.FromBytes(bytes).Value);
        Assert.False(new FhirBase64Binary("w6RiY").TryGetBytes(out _));
    }
}
