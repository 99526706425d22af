using System.Text;
using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2.Charsets;

public class WrongDeclarationTests
{
    [Theory]
    [InlineData("8859/1", "Müller", 65001, "Müller")]
    [InlineData("8859/1", "漢", 65001, "漢")]
    [InlineData("WINDOWS-1252", "Müller", 65001, "Müller")]
    [InlineData("8859/2", "Wójcik", 65001, "Wójcik")]
    [InlineData("8859/5", "Анна", 65001, "Анна")]
    [InlineData("8859/1", "5 €", 1252, "5 €")]
    [InlineData("8859/15", "“a” ü", 1252, "“a” ü")]
    [InlineData("8859/2", "Śląsk", 1250, "Śląsk")]
    [InlineData("8859/7", "€ Άννα", 1253, "€ Άννα")]
    public void Bytes_that_contradict_a_set_of_one_byte_each_are_read_as_what_they_are(string declared, string text, int codePage, string read)
    {
        byte[] bytes = Written(declared, text, codePage);

        Hl7Message message = Hl7Message.Parse(bytes).Message!;

        Assert.Equal((read, Hl7CharsetOrigin.Fallback), (message["NTE-3"].ToString(), message.Charset.Origin));
        Assert.Equal(Hl7ParseFailure.WrongCharset, Hl7Message.Parse(bytes, new() { WrongCharset = Hl7WrongCharset.Refuse }).Error?.Failure);
        Hl7Message trusted = Hl7Message.Parse(bytes, new() { WrongCharset = Hl7WrongCharset.Trust }).Message!;
        Assert.Equal(Hl7CharsetOrigin.Declared, trusted.Charset.Origin);
        Assert.Equal(Hl7Charset.Named(declared)!.CodePage, trusted.Charset.Encoding.CodePage);
    }

    [Theory]
    [InlineData("8859/1", "Müller", 28591)]
    [InlineData("8859/1", "plain", 28591)]
    [InlineData("8859/2", "PÓŁNOC", 28592)]
    [InlineData("8859/5", "ТА", 28595)]
    [InlineData("8859/7", "Άννα", 28597)]
    [InlineData("WINDOWS-1252", "5 €", 1252)]
    public void Bytes_of_the_declared_set_are_believed(string declared, string text, int codePage)
    {
        Hl7Message message = Hl7Message.Parse(Written(declared, text, codePage), new() { WrongCharset = Hl7WrongCharset.Refuse }).Message!;

        Assert.Equal((text, Hl7CharsetOrigin.Declared), (message["NTE-3"].ToString(), message.Charset.Origin));
    }

    [Theory]
    [InlineData("ISO-8859-1", 28591)]
    [InlineData("iso-8859-15", 28605)]
    [InlineData("ISO8859-2", 28592)]
    [InlineData("CP1252", 1252)]
    [InlineData("Windows-1252", 1252)]
    [InlineData("UNICODE", 65001)]
    public void Usual_misspellings_of_a_set_are_understood(string declared, int codePage)
    {
        Assert.Equal(codePage, Hl7Charset.Named(declared)!.CodePage);
        Hl7Message message = Hl7Message.Parse(Written(declared, "ó", codePage)).Message!;
        Assert.Equal(("ó", Hl7CharsetOrigin.Declared), (message["NTE-3"].ToString(), message.Charset.Origin));
    }

    [Theory]
    [InlineData("ISO-8859-16")]
    [InlineData("ISO-8859-")]
    [InlineData("8859/ 1")]
    public void Names_of_no_set_stay_unknown(string declared) => Assert.Null(Hl7Charset.Named(declared));

    private static byte[] Written(string declared, string text, int codePage)
    {
        Encoding encoding = codePage == 65001 ? Encoding.UTF8
            : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        return encoding.GetBytes($"MSH|^~\\&|A|||||||||||||||{declared}\rNTE|1||{text}\r");
    }
}
