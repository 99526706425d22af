using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Hl7v2.DataTypes;
using Duplex.Hl7v2.Editing;
using Duplex.Hl7v2.Segments;
using Duplex.Hl7v2.Structure;

// What the README of the package shows, from a project that knows the package alone. The patient is synthetic.
byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\r',
    "MSH|^~\\&|LAB|HOSP|EHR|CLINIC|20260102030405-0500||ORU^R01^ORU_R01|42|P|2.5.1",
    "PID|1||SYN1^^^HOSP&1.2.3&ISO^MR~SYN2||Synthetic^Anna||19800229|F",
    "OBR|1||F1|24323-8^Panel^LN|||20260102",
    "OBX|1|NM|2345-7^Glucose^LN||5.10|mmol/L|||||F",
    "OBX|2|CWE|6463-4^Culture^LN||1^Detected^L||||||F") + "\r");

Hl7ParseResult parsed = Hl7Message.Parse(bytes);
Check(parsed.IsSuccess, "the message parses");
Hl7Message message = parsed.Message!;

Pid pid = message.Pid();
Check(message["PID-3[2].1"].ToString() == "SYN2", "a path reads");
Check(pid.PatientName.First.FamilyName.Surname.ToString() == "Synthetic", "a name reads");
Check(pid.PatientIdentifierList[1].AssigningAuthority.UniversalId.ToString() == "1.2.3", "a subcomponent reads");
Check(pid.DateTimeOfBirth.Date == new DateOnly(1980, 2, 29), "a date reads");
Check(pid.PatientAlias.Count == 0 && pid.PatientAlias.First.Presence == Hl7Presence.Absent, "an absent field reads");

List<string> values = [];
foreach (Obx obx in message.All<Obx>())
{
    values.Add($"{obx.ObservationIdentifier.Text}: {obx.ObservationValue.ToText()} {obx.Units.Identifier}".Trim());
}

Check(string.Join("; ", values) == "Glucose: 5.10 mmol/L; Culture: Detected", "observations read");
Check(message.Obx().ObservationValue is { Kind: ObservationKind.Number, Number: 5.10m }, "a number reads");
Check(StructureCheck.Check(message).Count == 0, "the structure is right");

byte[] changed = message.Edit().Set("PID-3.1", "SYN|3").SetNull("PID-6").ToArray();
Hl7Message reread = Hl7Message.Parse(changed).Message!;
Check(reread["PID-3.1"].ToString() == "SYN|3" && reread["PID-6"].Presence == Hl7Presence.Null, "an edit is written");
Check(reread.Segment("OBX", 2).ToString() == message.Segment("OBX", 2).ToString(), "the rest stays");

Hl7MessageEditor order = Hl7MessageEditor.Create();
order.Set("MSH-9.1", "ORM").Set("MSH-9.2", "O01").Set("MSH-10", "43").Set("MSH-11", "P").Set("MSH-12", "2.5.1");
order.Add("PID").Set(3, 1, "SYN1").Set(5, 1, "Synthetic");
Check(Hl7Message.Parse(order.ToArray()).Message!.Pid().PatientName.First.FamilyName.Surname.ToString() == "Synthetic", "a message is built");

Check(MessageHeader.TryRead(bytes, out MessageHeader header), "the header reads");
byte[] answer = Acknowledgement.Write(header, new AcknowledgementContent(AcknowledgementCode.AA, "A42", Hl7Timestamp.From(new DateTimeOffset(2026, 1, 2, 3, 4, 6, TimeSpan.Zero))));
Hl7Message acknowledgement = Hl7Message.Parse(answer).Message!;
Check(acknowledgement.Msa().MessageControlId.ToString() == "42" && acknowledgement.Msa().AcknowledgmentCode.ToString() == "AA", "an acknowledgement is written");

Console.WriteLine(Encoding.UTF8.GetString(changed).Replace('\r', '\n'));
Console.WriteLine($"{Environment.Version}: all as expected");
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"Not so: {what}.");
        Environment.Exit(1);
    }
}
