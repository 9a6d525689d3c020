// Tempo, where its image can't be pulled: scripts/stand-in-images.sh builds it. It takes its flags for a file of settings,
// and nothing else of the real program's.
package main

import (
	"flag"
	"log"
	"os"

	"github.com/drone/envsubst"
	"github.com/grafana/tempo/cmd/tempo/app"
	"google.golang.org/grpc/encoding"
	"google.golang.org/protobuf/proto"
	"gopkg.in/yaml.v2"
)

// Its messages encode themselves. It says so by a codec of its own, over which gRPC's is registered since Go 1.21 sorts
// packages by their names before it initialises them.
type codec struct{}

func init() { encoding.RegisterCodec(codec{}) }

func (codec) Name() string { return "proto" }

func (codec) Marshal(message any) ([]byte, error) {
	if own, ok := message.(interface{ Marshal() ([]byte, error) }); ok {
		return own.Marshal()
	}
	return proto.Marshal(message.(proto.Message))
}

func (codec) Unmarshal(data []byte, message any) error {
	if own, ok := message.(interface{ Unmarshal([]byte) error }); ok {
		return own.Unmarshal(data)
	}
	return proto.Unmarshal(data, message.(proto.Message))
}

func main() {
	file := flag.String("config.file", "", "settings, as YAML")
	flag.Bool("config.expand-env", true, "always")
	flag.Parse()
	var config app.Config
	config.RegisterFlagsAndApplyDefaults("", flag.NewFlagSet("", flag.ExitOnError))
	settings, err := os.ReadFile(*file)
	check(err)
	expanded, err := envsubst.EvalEnv(string(settings))
	check(err)
	check(yaml.UnmarshalStrict([]byte(expanded), &config))
	tempo, err := app.New(config)
	check(err)
	check(tempo.Run())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
