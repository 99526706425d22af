using System.Text;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What a connection's earlier messages named changes nothing of what a later one gives.</summary>
public class DirectoryCacheTests
{
    private const string Visit = "MSH|^~\\&|ADT|NORTH|ENGINE|NORTH|20260107080000||ADT^A01|1|P|2.5.1\nPID|1||1^^^SANDBOX^MR\nPV1|1|I|WARD^1^2|E|||1001^DOCTOR^TEST|||||||||||V1";

    [Fact]
    public void Message_gives_the_same_behind_others_as_alone()
    {
        List<byte[]> messages = [.. GoldenFiles.Names.Select(GoldenFiles.Message), .. SharedMessages.Hl7v2Files().Select(File.ReadAllBytes)];
        TranslationOptions shared = Translated.Options();

        // What is told once is not kept yet, and what is told a second time is then.
        for (int turn = 0; turn < 4; turn++)
        {
            foreach (byte[] message in messages)
            {
                MessageTranslationResult alone = MessageTranslation.ToFhir(message, Translated.Options());
                MessageTranslationResult behind = MessageTranslation.ToFhir(message, shared);
                Assert.Equal(Text(alone), Text(behind));
                Assert.Equal(alone.Findings, behind.Findings);
                Assert.Equal(alone.UnmappedCodes, behind.UnmappedCodes);
            }
        }
    }

    [Fact]
    public void Far_more_people_than_are_kept_are_each_themselves()
    {
        TranslationOptions shared = Translated.Options();

        for (int number = 0; number < 5000; number++)
        {
            byte[] message = Wire.Bytes(Visit.Replace("1001", $"{number}", StringComparison.Ordinal));
            Assert.Contains($"\"value\":\"{number}\"", Text(MessageTranslation.ToFhir(message, shared)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_that_are_configured_otherwise_give_what_they_alone_give()
    {
        TranslationOptions first = Translated.Options();
        string told = Text(MessageTranslation.ToFhir(Wire.Bytes(Visit), first));

        string other = Text(MessageTranslation.ToFhir(Wire.Bytes(Visit), first with { IdOf = static subject => $"x{Translated.IdOf(subject)}" }));

        Assert.Contains("Practitioner/x", other, StringComparison.Ordinal);
        Assert.DoesNotContain("Practitioner/x", told, StringComparison.Ordinal);
        Assert.Equal(told, Text(MessageTranslation.ToFhir(Wire.Bytes(Visit), first)));
    }

    [Fact]
    public void Options_that_say_the_same_are_equal_whatever_was_translated_with_them()
    {
        TranslationOptions first = Translated.Options();
        TranslationOptions second = first with { TranslatedAt = null };
        MessageTranslation.ToFhir(Wire.Bytes(Visit), first);

        Assert.Equal(first, second);
    }

    private static string Text(MessageTranslationResult result) => result.Bundle is { } bundle ? Encoding.UTF8.GetString(bundle.Span) : "";
}
