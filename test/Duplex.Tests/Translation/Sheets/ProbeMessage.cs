using Duplex.Hl7v2;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>A synthetic message whose fields are set one by one.</summary>
internal sealed class ProbeMessage
{
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        ["PID"] = ["PID-1=1", "PID-3=1001^^^SANDBOX^MR", "PID-5=TEST^PATIENT", "PID-7=19700214", "PID-8=F"],
        ["EVN"] = ["EVN-2=20260102101500-0600"],
        ["PV1"] = ["PV1-1=1", "PV1-2=I", "PV1-19=V9^^^SANDBOX", "PV1-54=EP9^^^SANDBOX"],
        ["NK1"] = ["NK1-1=1", "NK1-2=TEST^NEXT", "NK1-3=SPO^Spouse^HL70063"],
        ["AL1"] = ["AL1-1=1", "AL1-2=DA", "AL1-3=70618^Penicillin^RXNORM"],
        ["IAM"] = ["IAM-1=1", "IAM-3=70618^Penicillin^RXNORM", "IAM-6=A"],
        ["DG1"] = ["DG1-1=1", "DG1-3=I10^Hypertension^I10C", "DG1-6=A"],
        ["PR1"] = ["PR1-1=1", "PR1-3=99213^Visit^C4", "PR1-5=20260102"],
        ["IN1"] = ["IN1-1=1", "IN1-2=PLAN1^Plan", "IN1-3=77^^^NS", "IN1-4=TEST INSURANCE"],
        ["IN2"] = ["IN2-1=E1"],
        ["IN3"] = ["IN3-1=1"],
        ["GT1"] = ["GT1-1=1", "GT1-3=TEST^GUARANTOR"],
        ["ROL"] = ["ROL-2=AD", "ROL-3=PP^Primary^HL70443", "ROL-4=9^TEST^PERSON"],
        ["PRT"] = ["PRT-2=AD", "PRT-4=PP", "PRT-5=9^TEST^PERSON"],
        ["DB1"] = ["DB1-1=1", "DB1-2=PT"],
        ["MRG"] = ["MRG-1=1002^^^SANDBOX^MR"],
        ["ORC"] = ["ORC-1=NW", "ORC-2=P77^NS", "ORC-3=F88^NS"],
        ["OBR"] = ["OBR-1=1", "OBR-2=P77^NS", "OBR-3=F88^NS", "OBR-4=24323-8^Panel^LN", "OBR-7=20260102101500-0600", "OBR-25=F"],
        ["OBX"] = ["OBX-1=1", "OBX-2=NM", "OBX-3=2345-7^Glucose^LN", "OBX-5=5", "OBX-11=F"],
        ["NTE"] = ["NTE-1=1", "NTE-3=Some text"],
        ["SPM"] = ["SPM-1=1", "SPM-4=BLD^Blood^HL70487"],
        ["SAC"] = ["SAC-3=E99^NS"],
        ["TQ1"] = ["TQ1-1=1"],
        ["TXA"] = ["TXA-1=1", "TXA-2=HP", "TXA-12=D55^NS", "TXA-17=AU"],
        ["SCH"] = ["SCH-1=P77^NS", "SCH-2=F88^NS", "SCH-6=E1", "SCH-11=^^30^20260102101500-0600^20260102104500-0600", "SCH-25=BOOKED"],
        ["RGS"] = ["RGS-1=1"],
        ["AIS"] = ["AIS-1=1", "AIS-3=S1^Service^L", "AIS-4=20260102101500-0600"],
        ["AIG"] = ["AIG-1=1", "AIG-3=G1^Device^L"],
        ["AIL"] = ["AIL-1=1", "AIL-3=WARD^12"],
        ["AIP"] = ["AIP-1=1", "AIP-3=9^TEST^PERSON"],
        ["RXA"] = ["RXA-1=0", "RXA-2=1", "RXA-3=20260102101500-0600", "RXA-5=08^HepB^CVX", "RXA-6=0.5", "RXA-20=CP"],
        ["RXR"] = ["RXR-1=IM^Intramuscular^HL70162"],
        ["RXO"] = ["RXO-1=1049221^Drug^RXNORM", "RXO-2=1", "RXO-4=TAB"],
        ["RXE"] = ["RXE-2=1049221^Drug^RXNORM", "RXE-3=1", "RXE-5=TAB"],
        ["FT1"] = ["FT1-1=1", "FT1-4=20260102", "FT1-6=CG", "FT1-7=99213^Visit^C4"],
        ["SFT"] = ["SFT-1=TEST VENDOR", "SFT-2=1.0", "SFT-3=Word"],
    };

    private readonly List<(string Id, SortedDictionary<int, string> Fields)> _segments = [];

    public ProbeMessage(string type, string trigger, string structure, IEnumerable<string> segments)
    {
        Structure = structure;
        foreach (string id in segments.Prepend("MSH"))
        {
            _segments.Add((id, []));
            foreach (string part in Usual.GetValueOrDefault(id, []))
            {
                string[] pair = part.Split('=', 2);
                Set(_segments.Count - 1, Hl7Path.Parse(pair[0]).Field, pair[1]);
            }
        }

        Set("MSH-3", "TEST");
        Set("MSH-4", "TEST");
        Set("MSH-7", "20260102101500-0600");
        Set("MSH-9", $"{type}^{trigger}^{structure}");
        Set("MSH-10", "PROBE1");
        Set("MSH-11", "P");
        Set("MSH-12", "2.5.1");
    }

    private ProbeMessage(ProbeMessage other)
    {
        Structure = other.Structure;
        Only = other.Only;
        Condition = other.Condition;
        _segments.AddRange(other._segments.Select(segment => (segment.Id, new SortedDictionary<int, string>(segment.Fields))));
    }

    public string Structure { get; }

    /// <summary>The only segment that is changed of its kind; null where all of the kind are.</summary>
    public int? Only { get; set; }

    /// <summary>What the message's sheet asks of it.</summary>
    public string Condition { get; set; } = "";

    public ProbeMessage Copy() => new(this);

    /// <summary>Sets a field, a component or a subcomponent in each segment of that kind, or in the only one that is changed.</summary>
    public ProbeMessage Set(string path, string value)
    {
        Hl7Path place = Hl7Path.Parse(path);
        for (int i = 0; i < _segments.Count; i++)
        {
            if (IsChanged(i, place.Segment))
            {
                Set(i, place.Field, With(_segments[i].Fields.GetValueOrDefault(place.Field, ""), place, value));
            }
        }

        return this;
    }

    /// <summary>The value at a place of the first such segment; empty where there is none.</summary>
    public string Get(string path)
    {
        Hl7Path place = Hl7Path.Parse(path);
        for (int i = 0; i < _segments.Count; i++)
        {
            if (IsChanged(i, place.Segment))
            {
                string field = _segments[i].Fields.GetValueOrDefault(place.Field, "");
                return place.Component == 0 ? field : Part(Part(field.Split('~')[0], '^', place.Component), '&', place.Subcomponent);
            }
        }

        return "";
    }

    /// <summary>Takes every segment of a kind away, or the only one that is changed.</summary>
    public ProbeMessage Remove(string id)
    {
        for (int i = _segments.Count - 1; i >= 0; i--)
        {
            if (IsChanged(i, id))
            {
                _segments.RemoveAt(i);
            }
        }

        return this;
    }

    private bool IsChanged(int segment, string id) =>
        _segments[segment].Id == id && (Only is not { } only || only >= _segments.Count || _segments[only].Id != id || only == segment);

    private static string With(string field, Hl7Path place, string value)
    {
        if (place.Component == 0)
        {
            return value;
        }

        string component = place.Subcomponent == 0 ? value : WithPart(Part(field.Split('~')[0], '^', place.Component), '&', place.Subcomponent, value);
        // What the further repetitions say stays.
        string[] repetitions = field.Split('~');
        repetitions[0] = WithPart(repetitions[0], '^', place.Component, component);
        return string.Join('~', repetitions);
    }

    private static string Part(string text, char separator, int number)
    {
        string[] parts = text.Split(separator);
        return number == 0 ? text : number <= parts.Length ? parts[number - 1] : "";
    }

    public string Lines() => string.Join('\r', _segments.Select(Line)) + "\r";

    private void Set(int segment, int field, string value) => _segments[segment].Fields[field] = value;

    private static string WithPart(string text, char separator, int number, string value)
    {
        List<string> parts = [.. text.Split(separator)];
        while (parts.Count < number)
        {
            parts.Add("");
        }

        parts[number - 1] = value;
        return string.Join(separator, parts);
    }

    private static string Line((string Id, SortedDictionary<int, string> Fields) segment)
    {
        int last = segment.Fields.Count == 0 ? 0 : segment.Fields.Keys.Last();
        return segment.Id == "MSH"
            ? @"MSH|^~\&|" + string.Join('|', Enumerable.Range(3, last - 2).Select(field => segment.Fields.GetValueOrDefault(field, "")))
            : segment.Id + string.Concat(Enumerable.Range(1, last).Select(field => "|" + segment.Fields.GetValueOrDefault(field, "")));
    }
}
