using Duplex.Fhir.Changes;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Tests.Translation;

/// <summary>Messages of public projects: what names a patient is taken, and nothing whatever makes the translation fall over.</summary>
public class SampleMessageTests
{
    private static readonly HashSet<string> Taken = ["ADT^A01", "ADT^A03", "ADT^A04", "ADT^A08", "ORU^R01"];

    [Fact]
    public void Every_admission_update_and_result_that_names_a_patient_is_interpreted()
    {
        int taken = 0;
        List<string> left = [];
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            if (Hl7Message.Parse(bytes).Message is not { } message || !Taken.Contains(KindOf(bytes)))
            {
                continue;
            }

            bool names = Segments(message, "PID").Any(pid => PatientIdentifiers.Find(pid) is not null);
            TranslationResult result = MessageTranslation.Interpret(bytes, Translated.Options());
            bool complete = result.Verdict == TranslationVerdict.Interpreted
                && result.Changes.Any(change => change.ResourceType == "Patient")
                && (KindOf(bytes) != "ORU^R01" || Segments(message, "OBR").Count == 0 || result.Changes.Any(change => change.ResourceType == "DiagnosticReport"));
            if (complete != names)
            {
                left.Add(Path.GetFileName(file));
            }

            taken += complete ? 1 : 0;
        }

        Assert.Empty(left);
        Assert.True(taken > 60, $"Only {taken} messages were taken.");
    }

    [Fact]
    public void Every_result_line_of_the_samples_is_in_an_observation_or_a_document()
    {
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            if (KindOf(bytes) != "ORU^R01" || Hl7Message.Parse(bytes).Message is not { } message)
            {
                continue;
            }

            TranslationResult result = MessageTranslation.Interpret(bytes, Translated.Options());
            if (result.Verdict != TranslationVerdict.Interpreted)
            {
                continue;
            }

            int lines = Segments(message, "OBX").Count(obx => obx[2].ToString() is not ("TX" or "FT" or "ED" or "RP"));
            int observations = result.Patients.SelectMany(patient => patient.Changes).Count(change => change.ResourceType == "Observation");
            Assert.True(observations >= lines, $"{Path.GetFileName(file)}: {lines} results, {observations} observations.");
        }
    }

    [Fact]
    public void All_resources_of_the_samples_are_valid_FHIR_with_ids_of_their_own()
    {
        int resources = 0;
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            TranslationResult result = MessageTranslation.Interpret(File.ReadAllBytes(file), Translated.Options());
            Assert.Equal(result.Verdict == TranslationVerdict.Uninterpretable, result.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
            foreach (TranslatedPatient patient in result.Patients)
            {
                ResourceChange[] own = [.. patient.Changes.Where(change => change.ResourceType != "Patient")];
                Assert.Distinct(own.Select(change => $"{change.ResourceType}/{change.Id}"));
                foreach (ResourceChange change in patient.Changes.Where(change => !change.IsOfKnownOnly))
                {
                    Translated.AssertValid(ResourceChangeApplier.Apply(null, change));
                    resources++;
                }
            }
        }

        Assert.True(resources > 2_000, $"Only {resources} resources.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Samples_that_are_damaged_in_seeded_ways_are_read_without_an_exception(int seed)
    {
        Random random = new(20260100 + seed);
        TranslationOptions options = Translated.Options();
        foreach (string file in SharedMessages.Hl7v2Files())
        {
            byte[] bytes = File.ReadAllBytes(file);
            if (bytes.Length is 0 or > 200_000)
            {
                continue;
            }

            for (int i = 0; i < 8; i++)
            {
                byte[] damaged = Damage(bytes, random);
                MessageTranslationResult result = MessageTranslation.ToFhir(damaged, options);
                Assert.Equal(result.Verdict == TranslationVerdict.Interpreted, result.Bundle is not null);
                _ = Duplex.Translation.Orders.OrderAnswer.Read(damaged);
            }
        }
    }

    private static byte[] Damage(byte[] original, Random random)
    {
        List<byte> bytes = [.. original];
        for (int i = random.Next(1, 5); i > 0 && bytes.Count > 20; i--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 200), bytes.Count - at));
                    break;
                case 1:
                    bytes[at] = (byte)"|^~\\&\r\n\"0<-"[random.Next(11)];
                    break;
                case 2:
                    bytes.InsertRange(at, Line(bytes, random.Next(bytes.Count)));
                    break;
                case 3:
                    // Every delimiter of one kind becomes another one.
                    (byte from, byte to) = ((byte)"|^~&"[random.Next(4)], (byte)"|^~&"[random.Next(4)]);
                    for (int j = at; j < bytes.Count; j++)
                    {
                        bytes[j] = bytes[j] == from ? to : bytes[j];
                    }

                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static List<byte> Line(List<byte> bytes, int inside)
    {
        int start = bytes.LastIndexOf((byte)'\r', inside) + 1;
        int end = bytes.IndexOf((byte)'\r', inside);
        return bytes.GetRange(start, (end < 0 ? bytes.Count : end + 1) - start);
    }

    private static string KindOf(byte[] bytes) =>
        MessageHeader.TryRead(bytes, out MessageHeader header) ? $"{header.MessageType}^{header.TriggerEvent}" : "";

    private static List<Hl7Segment> Segments(Hl7Message message, string id)
    {
        List<Hl7Segment> found = [];
        foreach (Hl7Segment segment in message)
        {
            if (segment.Id == id)
            {
                found.Add(segment);
            }
        }

        return found;
    }
}
