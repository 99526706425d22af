using Duplex.FhirModelGenerator;

if (args.Length is not (2 or 4))
{
    Console.Error.WriteLine(
        "Usage: FhirModelGenerator <folder with HL7's definition bundles, gzipped> <output folder of the model>"
        + " [<folder with the US Core bundles> <output folder of profiles and value sets>]");
    return 2;
}

var files = ModelGenerator.Generate(args[0]);
OutputFolder.Replace(args[1], files);
Console.WriteLine($"{files.Count} files, {files.Values.Sum(text => (long)text.Length)} characters");
if (args.Length == 4)
{
    var groups = DefinitionsGenerator.Generate(args[0], args[2]);
    DefinitionsGenerator.Write(args[3], groups);
    Console.WriteLine($"{groups.Count} groups of definitions, {groups.Values.Sum(content => (long)content.Length)} bytes before compression");
}

return 0;
