using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Identity;

namespace Duplex.Conformance.Chart;

/// <summary>A made-up chart with something of everything that searches compare. No person stands behind it.</summary>
internal sealed class SyntheticChart
{
    private static readonly string[] Families = ["Synthetic", "Müller", "muller", "de la Cruz", "Ångström", "O'Neil", "Łukasz", "Synth-etic Long Family Name That Goes On Beyond What An Index Keeps Of It, Really", "Smith", "SMITHSON"];
    private static readonly string[] Givens = ["Ada", "Zoë", "Jean  Luc", "ada lovelace", "Bo", "Élodie"];
    private static readonly string[] Loinc = ["8480-6", "8462-4", "718-7", "2345-7", "4548-4"];
    private static readonly string[] Units = ["mm[Hg]", "g/dL", "mg/dL", "g/L", "%"];
    private static readonly string[] Labels = ["R", "PSY", "HIV", "ETH"];
    private readonly Random _random;
    private readonly List<ChartVersion> _versions = [];

    public SyntheticChart(int seed, int resources)
    {
        _random = new Random(seed);
        var patients = Math.Max(4, resources / 40);
        for (var index = 0; index < patients; index++)
        {
            Add("Patient", $"p{index}", Patient(), $"Patient/p{index}");
        }

        for (var index = 0; index < Math.Max(3, patients / 4); index++)
        {
            Add("Organization", $"g{index}", Organization(index), "");
            Add("Practitioner", $"d{index}", Practitioner(), "");
            Add("Location", $"l{index}", Location(), "");
            Add("Questionnaire", $"q{index}", Questionnaire(), "");
        }

        while (_versions.Count < resources)
        {
            AddClinical(_versions.Count, patients);
        }
    }

    /// <summary>Newest last; some are newer versions of the same resource, some are tombstones.</summary>
    public IReadOnlyList<ChartVersion> Versions => _versions;

    private void AddClinical(int index, int patients)
    {
        var patient = _random.Next(patients);
        var (type, body) = _random.Next(12) switch
        {
            < 5 => ("Observation", Observation(patient)),
            5 => ("Condition", Condition(patient)),
            6 => ("Encounter", Encounter(patient)),
            7 => ("MedicationRequest", MedicationRequest(patient)),
            8 => ("DocumentReference", DocumentReference(patient)),
            9 => ("RiskAssessment", RiskAssessment(patient)),
            10 => ("DiagnosticReport", DiagnosticReport(patient)),
            _ => ("Task", TaskOf(patient)),
        };
        var id = _random.Next(10) == 0 && _versions.FindLast(version => version.ResourceType == type) is { } known ? known.Id : $"x{index}";
        Add(type, id, body, $"Patient/p{patient}", isDeleted: _random.Next(25) == 0);
    }

    private void Add(string type, string id, JsonObject body, string patient, bool isDeleted = false)
    {
        body["resourceType"] = type;
        body["id"] = id;
        if (_random.Next(6) == 0)
        {
            body["meta"] = new JsonObject { ["security"] = new JsonArray(Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", Pick(Labels))) };
        }

        _versions.Add(new ChartVersion
        {
            Connection = Given.Connection,
            ResourceType = type,
            Id = id,
            Version = 1 + _versions.Count(version => version.ResourceType == type && version.Id == id),
            At = Given.Start.Plus(TimeSpan.FromMinutes(_random.Next(100_000))),
            Source = new ExchangeId(Given.NewId()),
            SourceSequence = _versions.Count,
            Patient = patient,
            Body = isDeleted ? default : Given.Bytes(body.ToJsonString()),
            IsDeleted = isDeleted,
        });
    }

    private JsonObject Patient() => new()
    {
        ["active"] = _random.Next(3) > 0,
        ["identifier"] = new JsonArray(Identifier("urn:oid:1.2.3", "MR"), Identifier(Maybe("urn:oid:4.5.6"), "SS")),
        ["name"] = new JsonArray(new JsonObject { ["family"] = Pick(Families), ["given"] = new JsonArray(Pick(Givens), Pick(Givens)) }),
        ["telecom"] = new JsonArray(new JsonObject { ["system"] = "phone", ["value"] = $"555-010{_random.Next(10)}", ["use"] = Pick("home", "work") }, new JsonObject { ["system"] = "email", ["value"] = $"s{_random.Next(9)}@example.org" }),
        ["gender"] = Pick("male", "female", "other"),
        ["birthDate"] = Date(),
        ["address"] = new JsonArray(new JsonObject { ["city"] = Pick("Springfield", "Spring", "São Paulo"), ["postalCode"] = $"627{_random.Next(10, 99)}" }),
        ["generalPractitioner"] = new JsonArray(Reference($"Practitioner/d{_random.Next(3)}")),
        ["managingOrganization"] = Reference($"Organization/g{_random.Next(3)}"),
        ["deceasedDateTime"] = _random.Next(4) == 0 ? Date() : null,
    };

    private JsonObject Organization(int index) => new()
    {
        ["name"] = Pick(Families) + " Clinic",
        ["identifier"] = new JsonArray(Identifier("urn:oid:7.8", "PRN")),
        ["partOf"] = index > 0 ? Reference($"Organization/g{index - 1}") : null,
    };

    private JsonObject Practitioner() => new()
    {
        ["name"] = new JsonArray(new JsonObject { ["family"] = Pick(Families), ["given"] = new JsonArray(Pick(Givens)) }),
        ["identifier"] = new JsonArray(Identifier("http://hl7.org/fhir/sid/us-npi", "NPI")),
    };

    private JsonObject Location() => new()
    {
        ["name"] = Pick("Ward A", "ward b", "Theatre"),
        ["position"] = new JsonObject { ["latitude"] = _random.Next(-60, 60) + 0.25, ["longitude"] = _random.Next(-170, 170) + 0.5 },
        ["managingOrganization"] = Reference($"Organization/g{_random.Next(3)}"),
    };

    private JsonObject Questionnaire() => new()
    {
        ["status"] = Pick("draft", "active"),
        ["url"] = Pick("http://example.org/fhir/Questionnaire/a", "http://example.org/fhir/Questionnaire/a/b", "http://example.org/fhir/Questionnaire/ab", "http://example.org/x", "urn:uuid:0"),
        ["version"] = $"{_random.Next(3)}",
    };

    private JsonObject Observation(int patient)
    {
        var observation = new JsonObject
        {
            ["status"] = Pick("final", "amended", "preliminary"),
            ["category"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/observation-category", Pick("vital-signs", "laboratory"))),
            ["code"] = Concept("http://loinc.org", Pick(Loinc), "Blood  pressure of arm"),
            ["subject"] = Subject(patient),
            ["encounter"] = _random.Next(3) == 0 ? Reference($"Encounter/x{_random.Next(500)}") : null,
            ["identifier"] = new JsonArray(Identifier(Maybe("urn:oid:1.2.3"), "FILL")),
            ["valueQuantity"] = _random.Next(4) > 0 ? Quantity() : null,
            ["performer"] = new JsonArray(Reference($"Practitioner/d{_random.Next(4)}")),
        };
        switch (_random.Next(5))
        {
            case 0:
                observation["effectivePeriod"] = Period();
                break;
            case < 4:
                observation["effectiveDateTime"] = Date();
                break;
        }

        if (_random.Next(3) == 0)
        {
            observation["component"] = new JsonArray(
                new JsonObject { ["code"] = Concept("http://loinc.org", Pick(Loinc)), ["valueQuantity"] = Quantity() },
                new JsonObject { ["code"] = Concept(Maybe("http://loinc.org"), Pick(Loinc)), ["valueString"] = Pick("Positive", "negative") });
        }

        return observation;
    }

    private JsonObject Condition(int patient) => new()
    {
        ["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", Pick("active", "resolved")),
        ["code"] = new JsonObject { ["text"] = Pick("Asthma", "asthma, mild", "Fracture") },
        ["subject"] = Subject(patient),
        ["onsetDateTime"] = _random.Next(3) > 0 ? Date() : null,
        ["recordedDate"] = Date(),
        ["asserter"] = Reference($"Practitioner/d{_random.Next(4)}"),
    };

    private JsonObject Encounter(int patient) => new()
    {
        ["status"] = Pick("finished", "in-progress"),
        ["class"] = Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", Pick("AMB", "IMP")),
        ["subject"] = Subject(patient),
        ["period"] = Period(),
        ["location"] = new JsonArray(new JsonObject { ["location"] = Reference($"Location/l{_random.Next(4)}") }),
        ["participant"] = new JsonArray(new JsonObject { ["individual"] = Reference($"Practitioner/d{_random.Next(4)}") }),
        ["length"] = Quantity(),
    };

    private JsonObject MedicationRequest(int patient) => new()
    {
        ["status"] = Pick("active", "stopped"),
        ["intent"] = Pick("order", "plan"),
        ["medicationCodeableConcept"] = Concept("http://www.nlm.nih.gov/research/umls/rxnorm", $"{_random.Next(5)}"),
        ["subject"] = Subject(patient),
        ["encounter"] = Reference($"Encounter/x{_random.Next(500)}"),
        ["authoredOn"] = _random.Next(4) > 0 ? Date() : null,
        ["requester"] = new JsonObject { ["identifier"] = Identifier("http://hl7.org/fhir/sid/us-npi", "NPI") },
    };

    private JsonObject DocumentReference(int patient) => new()
    {
        ["status"] = "current",
        ["type"] = Concept("http://loinc.org", Pick("11506-3", "34117-2")),
        ["category"] = new JsonArray(Concept("http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note")),
        ["subject"] = Subject(patient),
        ["date"] = $"2025-0{_random.Next(1, 9)}-11T0{_random.Next(9)}:00:00+0{_random.Next(9)}:00",
        ["author"] = new JsonArray(Reference($"Practitioner/d{_random.Next(4)}")),
        ["content"] = new JsonArray(new JsonObject { ["attachment"] = new JsonObject { ["contentType"] = "text/plain" } }),
        ["relatesTo"] = new JsonArray(new JsonObject { ["code"] = Pick("replaces", "appends"), ["target"] = Reference($"DocumentReference/x{_random.Next(500)}") }),
    };

    private JsonObject RiskAssessment(int patient) => new()
    {
        ["status"] = "final",
        ["subject"] = Subject(patient),
        ["occurrenceDateTime"] = Date(),
        ["prediction"] = new JsonArray(new JsonObject { ["probabilityDecimal"] = JsonValue.Create(decimal.Parse($"0.{_random.Next(1, 40):D2}", CultureInfo.InvariantCulture)) }),
    };

    private JsonObject DiagnosticReport(int patient) => new()
    {
        ["status"] = Pick("final", "amended"),
        ["code"] = Concept("http://loinc.org", Pick(Loinc)),
        ["subject"] = Subject(patient),
        ["effectiveDateTime"] = Date(),
        ["result"] = new JsonArray(Reference($"Observation/x{_random.Next(500)}"), Reference($"Observation/x{_random.Next(500)}")),
    };

    private JsonObject TaskOf(int patient) => new()
    {
        ["status"] = Pick("requested", "completed"),
        ["intent"] = "order",
        ["for"] = Subject(patient),
        ["focus"] = Reference($"MedicationRequest/x{_random.Next(500)}"),
        ["authoredOn"] = Date(),
        ["owner"] = _random.Next(2) == 0 ? Reference($"Practitioner/d{_random.Next(4)}") : Reference($"https://other.example.org/fhir/Practitioner/d{_random.Next(4)}"),
    };

    private JsonObject Subject(int patient) => _random.Next(20) switch
    {
        0 => Reference($"https://other.example.org/fhir/Patient/p{patient}"),
        1 => new JsonObject { ["type"] = "Patient", ["identifier"] = Identifier("urn:oid:1.2.3", "MR") },
        2 => Reference($"Group/p{patient}"),
        3 => Reference($"Patient/p{patient}/_history/2"),
        _ => Reference($"Patient/p{patient}"),
    };

    private JsonObject Identifier(string? system, string type) => new()
    {
        ["system"] = system,
        ["value"] = $"SYN-{_random.Next(60)}",
        ["type"] = new JsonObject { ["coding"] = new JsonArray(Coding("http://terminology.hl7.org/CodeSystem/v2-0203", type)) },
    };

    private JsonObject Quantity()
    {
        var unit = Pick(Units);
        return new JsonObject
        {
            ["value"] = JsonValue.Create(decimal.Parse(Pick("5.40", "5.4", "100", "120", "99.5", "7", "0.12"), CultureInfo.InvariantCulture)),
            ["unit"] = unit,
            ["system"] = Maybe("http://unitsofmeasure.org"),
            ["code"] = Maybe(unit),
            ["comparator"] = _random.Next(8) == 0 ? Pick("<", ">=") : null,
        };
    }

    private JsonObject Period()
    {
        var year = _random.Next(2019, 2025);
        return new JsonObject { ["start"] = _random.Next(5) > 0 ? $"{year}-0{_random.Next(1, 9)}-15" : null, ["end"] = $"{year + _random.Next(2)}-1{_random.Next(3)}-20T10:00:00Z" };
    }

    private string Date() => _random.Next(6) switch
    {
        0 => $"{_random.Next(2015, 2026)}",
        1 => $"{_random.Next(2015, 2026)}-0{_random.Next(1, 9)}",
        2 or 3 => $"{_random.Next(2015, 2026)}-0{_random.Next(1, 9)}-1{_random.Next(9)}",
        _ => $"{_random.Next(2015, 2026)}-0{_random.Next(1, 9)}-1{_random.Next(9)}T0{_random.Next(9)}:30:00Z",
    };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    private static JsonObject Coding(string? system, string code, string? display = null) => new() { ["system"] = system, ["code"] = code, ["display"] = display };

    private static JsonObject Concept(string? system, string code, string? display = null) => new() { ["coding"] = new JsonArray(Coding(system, code, display)), ["text"] = display };

    private string? Maybe(string text) => _random.Next(5) > 0 ? text : null;

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
