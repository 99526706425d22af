using System.Globalization;
using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Synthea;

/// <summary>A search, and what it must find by going through every resource.</summary>
/// <param name="Holds">Of a resource of the type, with all others at hand.</param>
internal sealed record Question(string Query, string Type, Func<JsonObject, bool> Holds);

/// <summary>Searches with values that occur in the data, each with its meaning written out in plain code of its own.</summary>
internal sealed class RandomQuestions(int seed, IReadOnlyList<JsonObject> all)
{
    private const string Loinc = "http://loinc.org";

    private readonly Random _random = new(seed);

    public IEnumerable<Question> Dozen()
    {
        yield return OfCode();
        yield return OfCategoryAndDay();
        yield return OfMonths();
        yield return OfValue();
        yield return OfStatus();
        yield return OfStatuses();
        yield return OfBirth();
        yield return OfName();
        yield return OfEncounter();
        yield return OfPatientsGender();
        yield return OfFinding();
        yield return OfMissing();
    }

    private Question OfCode()
    {
        var one = Pick("Observation");
        var (patient, code) = (Patient(one), Code(one["code"]));
        return new($"Observation?patient={patient}&code={Uri.EscapeDataString($"{Loinc}|{code}")}", "Observation", it => Patient(it) == patient && Codes(it["code"]).Contains((Loinc, code)));
    }

    private Question OfCategoryAndDay()
    {
        var one = Pick("Observation");
        var (patient, category, day) = (Patient(one), Code(one["category"]![0]), Start(one).UtcDateTime.Date);
        return new(
            $"Observation?patient={patient}&category={category}&date=ge{Day(day)}T00:00:00Z", "Observation",
            it => Patient(it) == patient && it["category"]!.AsArray().SelectMany(Codes).Any(coding => coding.Code == category) && Start(it) >= new DateTimeOffset(day, TimeSpan.Zero));
    }

    /// <summary>An encounter's period overlaps a stretch of time.</summary>
    private Question OfMonths()
    {
        var one = Pick("Encounter");
        var (patient, from) = (Patient(one), new DateTimeOffset(Start(one).UtcDateTime.Date.AddDays(-40), TimeSpan.Zero));
        var to = from.AddDays(80);
        return new(
            $"Encounter?patient={patient}&date=ge{Day(from.UtcDateTime)}T00:00:00Z&date=lt{Day(to.UtcDateTime)}T00:00:00Z", "Encounter",
            it => Patient(it) == patient && End(it) >= from && Start(it) < to);
    }

    private Question OfValue()
    {
        var one = Pick("Observation", it => it["valueQuantity"] is not null);
        var (patient, value, unit) = (Patient(one), (decimal)one["valueQuantity"]!["value"]!, (string)one["valueQuantity"]!["code"]!);
        var limit = decimal.Round(value, 1);
        return new(
            $"Observation?patient={patient}&value-quantity={Uri.EscapeDataString($"gt{limit.ToString(CultureInfo.InvariantCulture)}|http://unitsofmeasure.org|{unit}")}", "Observation",
            it => Patient(it) == patient && it["valueQuantity"] is { } quantity && (string?)quantity["code"] == unit && (decimal)quantity["value"]! > limit);
    }

    private Question OfStatus()
    {
        var one = Pick("Condition");
        var (patient, status) = (Patient(one), Code(one["clinicalStatus"]));
        return new($"Condition?patient={patient}&clinical-status={status}", "Condition", it => Patient(it) == patient && Code(it["clinicalStatus"]) == status);
    }

    private Question OfStatuses()
    {
        var one = Pick("MedicationRequest");
        var (patient, intent) = (Patient(one), (string)one["intent"]!);
        return new($"MedicationRequest?patient={patient}&intent={intent}&status=active,stopped", "MedicationRequest", it => Patient(it) == patient && (string?)it["intent"] == intent && (string?)it["status"] is "active" or "stopped" && Patient(it) == patient);
    }

    private Question OfBirth()
    {
        var one = Pick("Patient");
        var (born, gender) = ((string)one["birthDate"]!, (string)one["gender"]!);
        return new($"Patient?gender={gender}&birthdate=le{born}", "Patient", it => (string?)it["gender"] == gender && string.CompareOrdinal((string?)it["birthDate"], born) <= 0);
    }

    private Question OfName()
    {
        var one = Pick("Patient", it => Names(it).Any(name => name.Length > 3 && name.All(char.IsAsciiLetterOrDigit)));
        var start = Names(one).First(name => name.Length > 3 && name.All(char.IsAsciiLetterOrDigit))[..3];
        return new($"Patient?name={start}", "Patient", it => Names(it).Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
    }

    private Question OfEncounter()
    {
        var encounter = (string)Pick("Procedure", it => it["encounter"] is not null)["encounter"]!["reference"]!;
        return new($"Procedure?encounter={encounter}", "Procedure", it => (string?)it["encounter"]?["reference"] == encounter);
    }

    private Question OfPatientsGender()
    {
        var code = Code(Pick("Immunization")["vaccineCode"]);
        var women = all.Where(it => SyntheaRecord.Type(it) == "Patient" && (string?)it["gender"] == "female").Select(it => $"Patient/{(string)it["id"]!}").ToHashSet();
        return new($"Immunization?vaccine-code={code}&patient.gender=female", "Immunization", it => Codes(it["vaccineCode"]).Any(coding => coding.Code == code) && women.Contains(Patient(it)));
    }

    private Question OfFinding()
    {
        var code = Code(Pick("Condition")["code"]);
        var patients = all.Where(it => SyntheaRecord.Type(it) == "Condition" && Codes(it["code"]).Any(coding => coding.Code == code)).Select(Patient).ToHashSet();
        return new($"Patient?_has:Condition:patient:code={code}", "Patient", it => patients.Contains($"Patient/{(string)it["id"]!}"));
    }

    private Question OfMissing()
    {
        var patient = Patient(Pick("Condition"));
        return new($"Condition?patient={patient}&abatement-date:missing=true", "Condition", it => Patient(it) == patient && it.All(member => !member.Key.StartsWith("abatement", StringComparison.Ordinal)));
    }

    private JsonObject Pick(string type, Func<JsonObject, bool>? fits = null)
    {
        var list = all.Where(it => SyntheaRecord.Type(it) == type && fits?.Invoke(it) != false).ToList();
        return list[_random.Next(list.Count)];
    }

    private static string Patient(JsonObject it) => (string)(it["subject"] ?? it["patient"])!["reference"]!;

    private static IEnumerable<(string System, string Code)> Codes(JsonNode? concept) =>
        (concept?["coding"]?.AsArray() ?? []).Select(coding => ((string?)coding!["system"] ?? "", (string?)coding["code"] ?? ""));

    private static string Code(JsonNode? concept) => Codes(concept).First().Code;

    private static IEnumerable<string> Names(JsonObject patient) => patient["name"]!.AsArray().SelectMany(name =>
        new[] { (string?)name!["family"] }.Concat((name["given"]?.AsArray() ?? []).Select(given => (string?)given)).Concat((name["prefix"]?.AsArray() ?? []).Select(given => (string?)given))).OfType<string>();

    private static DateTimeOffset Start(JsonObject it) => Time(it["effectiveDateTime"] ?? it["period"]?["start"]) ?? DateTimeOffset.MaxValue;

    private static DateTimeOffset End(JsonObject it) => Time(it["period"]?["end"]) ?? DateTimeOffset.MaxValue;

    private static DateTimeOffset? Time(JsonNode? node) => node is null ? null : DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
