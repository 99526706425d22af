using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Json;

/// <summary>Texts are written several letters at a time; each length, and each letter at each place, is written as it would be alone.</summary>
public class PlainTextTests
{
    private const int Longest = 40;

    [Fact]
    public void Text_of_any_length_is_written_as_it_is()
    {
        for (int length = 1; length <= Longest; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(at => (char)('!' + (at % 90)))).Replace('"', '#').Replace('\\', '/');
            Assert.Equal($$"""{"resourceType":"Organization","name":"{{text}}"}""", Json(text));
        }
    }

    [Theory]
    [InlineData('"', "\\\"")]
    [InlineData('\\', "\\\\")]
    [InlineData('\n', "\\n")]
    [InlineData('\u001F', "\\u001F")]
    [InlineData('\u007F', "\\u007F")]
    [InlineData('\u00FC', "\u00FC")]
    [InlineData('\u20AC', "\u20AC")]
    [InlineData('\u0122', "\u0122")]
    public void Letter_that_is_not_plain_is_found_at_any_place(char letter, string written)
    {
        for (int length = 1; length <= Longest; length++)
        {
            for (int at = 0; at < length; at++)
            {
                string before = new('a', at);
                string behind = new('z', length - at - 1);
                Assert.Equal($$"""{"resourceType":"Organization","name":"{{before}}{{written}}{{behind}}"}""", Json($"{before}{letter}{behind}"));
            }
        }
    }

    [Fact]
    public void Half_of_a_surrogate_pair_behind_plain_letters_is_refused() =>
        Assert.Throws<FhirJsonException>(() => Json("plain letters and \uD83D"));

    [Fact]
    public void Bytes_are_written_in_base64_and_read_back()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        FhirBase64Binary binary = FhirBase64Binary.FromBytes(bytes);

        Assert.True(binary.TryGetBytes(out byte[]? read));
        Assert.Equal(bytes, read);
        Assert.Equal(Convert.ToBase64String(bytes), binary.Value);
    }

    private static string Json(string name) => Encoding.UTF8.GetString(FhirJson.Serialize(new Organization { Name = name }));
}
