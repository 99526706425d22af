using Duplex.GeneratedFiles;
using Duplex.Hl7SegmentGenerator;

if (args.Length != 1)
{
    Console.Error.WriteLine("Usage: Hl7SegmentGenerator <folder of the Duplex.Hl7v2 project>");
    return 2;
}

var files = SegmentGenerator.Generate();
OutputFolder.Replace(args[0], files);
Console.WriteLine($"{files.Count} files, {files.Values.Sum(text => (long)text.Length)} characters");
return 0;
